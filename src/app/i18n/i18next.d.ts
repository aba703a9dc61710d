import 'i18next'
import type { Messages } from './i18n.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Messages
    returnNull: false
  }
}
