import failures from '../../../locales/ko/failures.json'
import library from '../../../locales/ko/library.json'
import shell from '../../../locales/ko/shell.json'

export default { failures, library, shell }
