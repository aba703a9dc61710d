import add from '../../../locales/en/add.json'
import failures from '../../../locales/en/failures.json'
import library from '../../../locales/en/library.json'
import lookup from '../../../locales/en/lookup.json'
import print from '../../../locales/en/print.json'
import reader from '../../../locales/en/reader.json'
import settings from '../../../locales/en/settings.json'
import shell from '../../../locales/en/shell.json'
import words from '../../../locales/en/words.json'

export default { add, failures, library, lookup, print, reader, settings, shell, words }
