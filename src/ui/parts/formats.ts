/** 0.913 as 91%. */
export const formatShare = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** @param time milliseconds since the epoch */
export const formatDay = (time: number, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' }).format(time)

/** @param bytes shown in megabytes with one decimal */
export const formatMegabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000)
