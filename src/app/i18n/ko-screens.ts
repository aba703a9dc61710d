import add from '../../../locales/ko/add.json'
import figures from '../../../locales/ko/figures.json'
import lookup from '../../../locales/ko/lookup.json'
import placement from '../../../locales/ko/placement.json'
import print from '../../../locales/ko/print.json'
import reader from '../../../locales/ko/reader.json'
import review from '../../../locales/ko/review.json'
import settings from '../../../locales/ko/settings.json'
import transfer from '../../../locales/ko/transfer.json'
import words from '../../../locales/ko/words.json'

export default { add, figures, lookup, placement, print, reader, review, settings, transfer, words }
