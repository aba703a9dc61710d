import add from '../../../locales/ja/add.json'
import failures from '../../../locales/ja/failures.json'
import library from '../../../locales/ja/library.json'
import lookup from '../../../locales/ja/lookup.json'
import print from '../../../locales/ja/print.json'
import reader from '../../../locales/ja/reader.json'
import settings from '../../../locales/ja/settings.json'
import shell from '../../../locales/ja/shell.json'
import words from '../../../locales/ja/words.json'

export default { add, failures, library, lookup, print, reader, settings, shell, words }
