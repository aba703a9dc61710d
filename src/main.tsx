import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { startI18n, uiLanguageFor } from './app/i18n/i18n.ts'
import { startServices } from './app/services.ts'
import { startUpdates } from './app/update.ts'
import { Failure } from './article/failure.ts'
import { OfflineContext } from './ui/parts/offline-context.ts'
import { ServicesContext } from './ui/parts/services-context.ts'
import { App } from './ui/shell/App.tsx'
import { StartFailure } from './ui/shell/StartFailure.tsx'

const start = async (): Promise<void> => {
  const container = document.getElementById('app')
  if (!container) throw new Error('index.html has no #app')
  const root = createRoot(container)
  try {
    const services = await startServices(window, () => void tellBlocked(root))
    const language = uiLanguageFor(services.settings.get().uiLanguage, navigator.languages)
    document.documentElement.lang = language
    await startI18n(language)
    const offline = startUpdates(services.notices)
    root.render(
      <StrictMode>
        <ServicesContext value={services}>
          <OfflineContext value={offline}>
            <App />
          </OfflineContext>
        </ServicesContext>
      </StrictMode>,
    )
  } catch (error) {
    await startI18n(uiLanguageFor(null, navigator.languages))
    root.render(<StartFailure error={error} />)
  }
}

/** Until the reader has closed the other tab; then the app goes on by itself. */
const tellBlocked = async (root: Root): Promise<void> => {
  await startI18n(uiLanguageFor(null, navigator.languages))
  root.render(<StartFailure error={new Failure('storage-blocked')} />)
}

// Whatever goes wrong is shown by then.
void start()
