import { createContext, useContext } from 'react'
import type { Services } from '../../app/services.ts'

export const ServicesContext = createContext<Services | null>(null)

/** What the screens work with; see app/services.ts. */
export const useServices = (): Services => {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('a screen stands outside <ServicesContext>')
  return services
}
