import failures from '../../../locales/en/failures.json'
import library from '../../../locales/en/library.json'
import shell from '../../../locales/en/shell.json'

export default { failures, library, shell }
