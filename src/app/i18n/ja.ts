import failures from '../../../locales/ja/failures.json'
import library from '../../../locales/ja/library.json'
import shell from '../../../locales/ja/shell.json'

export default { failures, library, shell }
