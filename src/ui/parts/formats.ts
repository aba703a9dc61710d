/** 0.913 as 91%. */
export const formatShare = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** Making one takes longer than drawing a screen of days with it; the first, some ten times as long. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Makes what {@link formatDay} needs, for a screen that will show days when there is less time. */
export const dayFormat = (language: string): Intl.DateTimeFormat => {
  const format =
    dayFormats.get(language) ?? new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' })
  dayFormats.set(language, format)
  return format
}

/** @param time milliseconds since the epoch */
export const formatDay = (time: number, language: string): string => dayFormat(language).format(time)

const UNITS = [
  { unit: 'year', length: 365.25 * 86_400_000 },
  { unit: 'month', length: 30.44 * 86_400_000 },
  { unit: 'day', length: 86_400_000 },
  { unit: 'hour', length: 3_600_000 },
  { unit: 'minute', length: 60_000 },
] as const

/** How long until a card comes again, roughly: 10 min, 3 days, 2.4 months. @param wait milliseconds */
export const formatWait = (wait: number, language: string): string => {
  const { unit, length } = UNITS.find((candidate) => wait >= candidate.length * 0.98) ?? UNITS[4]
  const count = Math.max(1, wait / length)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'month' || unit === 'year' ? 1 : 0,
  }).format(count)
}

/** @param bytes shown in megabytes with one decimal */
export const formatMegabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000)
