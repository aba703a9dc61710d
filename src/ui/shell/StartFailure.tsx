import { useTranslation } from 'react-i18next'
import { asFailure } from '../../article/failure.ts'
import { Button } from '../parts/Button.tsx'
import { FailureMessage } from '../parts/FailureMessage.tsx'
import { Screen } from '../parts/Screen.tsx'
import './tokens.css'
import './base.css'

/** What stands in the app's place where it can't start: storage is forbidden, most often. */
export const StartFailure = ({ error }: { error: unknown }) => {
  const { t } = useTranslation('shell')
  return (
    <Screen title={t('appName')}>
      <FailureMessage failure={asFailure(error)} />
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </p>
    </Screen>
  )
}
