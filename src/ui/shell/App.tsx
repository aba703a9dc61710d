import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Router, Switch, useRoute } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { withStrings } from '../../app/i18n/i18n.ts'
import { ROUTES } from '../../app/routes.ts'
import { LibraryScreen } from '../library/LibraryScreen.tsx'
import { useServices } from '../parts/services-context.ts'
import { laterScreen } from './later-screen.tsx'
import { Navigation } from './Navigation.tsx'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { useDocumentSettings } from './use-document-settings.ts'
import './tokens.css'
import './base.css'
import styles from './App.module.css'

// The library is the first screen; what it doesn't need comes when it is gone to.
const AddScreen = laterScreen(withStrings(() => import('../add/AddScreen.tsx')))
const ReaderScreen = laterScreen(withStrings(() => import('../reader/ReaderScreen.tsx')))
const PrintScreen = laterScreen(withStrings(() => import('../print/PrintScreen.tsx')))
const WordsScreen = laterScreen(withStrings(() => import('../words/WordsScreen.tsx')))
const ReviewScreen = laterScreen(withStrings(() => import('../review/ReviewScreen.tsx')))
const FiguresScreen = laterScreen(withStrings(() => import('../figures/FiguresScreen.tsx')))
const PlacementScreen = laterScreen(withStrings(() => import('../placement/PlacementScreen.tsx')))
const TransferScreen = laterScreen(withStrings(() => import('../transfer/TransferScreen.tsx')))
const SettingsScreen = laterScreen(withStrings(() => import('../settings/SettingsScreen.tsx')))

export const App = () => {
  const { settings } = useServices()
  useDocumentSettings(useStore(settings))
  return (
    <Router hook={useHashLocation}>
      <SkipLink />
      <Navigation />
      <FocusOnArrival />
      <ReadyToPrint />
      <Switch>
        <Route path={ROUTES.library}>
          <LibraryScreen />
        </Route>
        <Route path={ROUTES.add}>
          <AddScreen />
        </Route>
        <Route path={ROUTES.reader}>
          {({ id }) => <ReaderScreen key={id} id={decodeURIComponent(id)} />}
        </Route>
        <Route path={ROUTES.print}>{({ id }) => <PrintScreen key={id} id={decodeURIComponent(id)} />}</Route>
        <Route path={ROUTES.words}>
          <WordsScreen />
        </Route>
        <Route path={ROUTES.review}>
          <ReviewScreen />
        </Route>
        <Route path={ROUTES.figures}>
          <FiguresScreen />
        </Route>
        <Route path={ROUTES.placement}>
          <PlacementScreen />
        </Route>
        <Route path={ROUTES.transfer}>
          <TransferScreen />
        </Route>
        <Route path={ROUTES.settings}>
          <SettingsScreen />
        </Route>
        <Route>
          <NotFoundScreen />
        </Route>
      </Switch>
      <NoticeBar />
    </Router>
  )
}

/** A new screen begins at its top; the reader goes to its own place afterwards. */
const FocusOnArrival = () => {
  const [location] = useHashLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the location changes, and only reads the page
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [location])
  return null
}

/** Who reads may print: the studio is made ready when there is nothing else to do. */
const ReadyToPrint = () => {
  const [reading] = useRoute(ROUTES.reader)
  useEffect(() => {
    if (!reading) return
    // Safari has no idle callback.
    const timer = setTimeout(() => PrintScreen.prepare(), 300)
    return () => clearTimeout(timer)
  }, [reading])
  return null
}

const SkipLink = () => {
  const { t } = useTranslation('shell')
  const skip = () => document.getElementById('content')?.focus()
  return (
    <button type="button" className={styles.skip} onClick={skip}>
      {t('skipToContent')}
    </button>
  )
}
