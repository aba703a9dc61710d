import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import styles from './Navigation.module.css'

const PLACES = [
  { path: ROUTES.library, label: 'library', icon: 'shelf' },
  { path: ROUTES.words, label: 'words', icon: 'words' },
  { path: ROUTES.settings, label: 'settings', icon: 'settings' },
] as const satisfies readonly { path: string; label: string; icon: IconName }[]

/** The bar at the head of a wide screen, or the tabs at the foot of a phone's. The reader and the print studio have bars of their own. */
export const Navigation = () => {
  const { t } = useTranslation('shell')
  const [reading] = useRoute(ROUTES.reader)
  const [printing] = useRoute(ROUTES.print)
  return (
    <div className={reading || printing ? `${styles.bar} ${styles.reading}` : styles.bar}>
      <nav aria-label={t('mainMenu')} className={styles.menu}>
        <Link href={ROUTES.library} className={styles.mark} aria-label={t('appName')}>
          <span lang="ko">곁</span>
        </Link>
        <div className={styles.places}>
          {PLACES.map(({ path, label, icon }) => (
            <Place key={path} path={path} label={t(label)} icon={icon} />
          ))}
        </div>
      </nav>
    </div>
  )
}

const Place = ({ path, label, icon }: { path: string; label: string; icon: IconName }) => {
  const [here] = useRoute(path)
  return (
    <Link href={path} className={styles.place} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  )
}
