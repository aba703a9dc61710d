import add from '../../../locales/en/add.json'
import figures from '../../../locales/en/figures.json'
import lookup from '../../../locales/en/lookup.json'
import placement from '../../../locales/en/placement.json'
import print from '../../../locales/en/print.json'
import reader from '../../../locales/en/reader.json'
import review from '../../../locales/en/review.json'
import settings from '../../../locales/en/settings.json'
import transfer from '../../../locales/en/transfer.json'
import words from '../../../locales/en/words.json'

export default { add, figures, lookup, placement, print, reader, review, settings, transfer, words }
