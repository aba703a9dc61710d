import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROUTES } from '../../app/routes.ts'
import { Screen } from '../parts/Screen.tsx'

export const NotFoundScreen = () => {
  const { t } = useTranslation('shell')
  return (
    <Screen title={t('notFound')}>
      <Link href={ROUTES.library}>{t('backToLibrary')}</Link>
    </Screen>
  )
}
