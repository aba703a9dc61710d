import type { Sense } from '../dictionary/entry.ts'

/** Verbs whose ending looks passive and isn't: 올리다, 밝히다, 가지다. */
const ACTIVE =
  /(올리|늘리|알리|밝히|옮기|남기|맡기|넘기|벌이|높이|줄이|붙이|움직이|지키|만지|던지|가지|버리|내리|돌리|기다리|때리|흘리|빌리|당기|이기|숨기|즐기|챙기|느끼|살리|말리|물리|건드리|뿌리|꾸리|누리|저지|퍼뜨리|떨어뜨리|무너뜨리|깨뜨리|들이|보이|끓이|죽이|먹이|속이|숙이|녹이|식히|입히|앉히|맞히|굳히|좁히|넓히)다$/
const PASSIVE = /(되다|당하다|지다|리다|히다|기다|뉘다|뀌다|이다|나다)$/
/** They say what befalls someone, whatever their ending. */
const BEFALLS = /(사망하다|숨지다|다치다|부상하다|부상을 입다|받다|열리다|팔리다|죽다|목숨을 잃다)$/

/** Whether a sense says what happens to its subject, as the Korean for a passive or an intransitive does. */
export const isPassiveSense = ({ alternatives }: Sense): boolean => {
  const [first = ''] = alternatives
  return BEFALLS.test(first) || (PASSIVE.test(first) && !ACTIVE.test(first))
}
