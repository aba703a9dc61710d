import add from '../../../locales/ko/add.json'
import failures from '../../../locales/ko/failures.json'
import library from '../../../locales/ko/library.json'
import lookup from '../../../locales/ko/lookup.json'
import print from '../../../locales/ko/print.json'
import reader from '../../../locales/ko/reader.json'
import settings from '../../../locales/ko/settings.json'
import shell from '../../../locales/ko/shell.json'
import words from '../../../locales/ko/words.json'

export default { add, failures, library, lookup, print, reader, settings, shell, words }
