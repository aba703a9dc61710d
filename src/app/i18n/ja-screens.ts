import add from '../../../locales/ja/add.json'
import figures from '../../../locales/ja/figures.json'
import lookup from '../../../locales/ja/lookup.json'
import placement from '../../../locales/ja/placement.json'
import print from '../../../locales/ja/print.json'
import reader from '../../../locales/ja/reader.json'
import review from '../../../locales/ja/review.json'
import settings from '../../../locales/ja/settings.json'
import transfer from '../../../locales/ja/transfer.json'
import words from '../../../locales/ja/words.json'

export default { add, figures, lookup, placement, print, reader, review, settings, transfer, words }
