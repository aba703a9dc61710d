import { readPairs } from './pairs.ts'

const HANGUL = /[가-힣]/
/** Surnames of one kanji that are a Korean's far more often than anyone else's. */
const SURNAMES = '朴박 金김 崔최 尹윤 鄭정 姜강 盧노 裴배 曺조 潘반 閔민 禹우 申신 洪홍 権권'
/** How Koreans read the kanji of given names. */
const GIVEN =
  '吉길 淵연 有유 香향 正정 恩은 英영 哲철 夢몽 準준 恵혜 槿근 大대 中중 泳영 三삼 鉉현 武무 在재 寅인 錫석 悦열 明명 博박 日일 成성 ' +
  '貞정 姫희 熙희 煕희 賢현 永영 南남 萬만 万만 昌창 東동 勲훈 勳훈 淑숙 順순 子자 美미 珍진 真진 眞진 鎮진 振진 晋진 秀수 洙수 守수 ' +
  '寿수 浩호 昊호 鎬호 虎호 湖호 龍용 竜용 容용 用용 勇용 潤윤 允윤 胤윤 奎규 圭규 揆규 国국 國국 権권 基기 起기 琪기 洛낙 昇승 承승 ' +
  '勝승 丞승 相상 尚상 祥상 商상 善선 宣선 仙선 星성 聖성 誠성 盛성 世세 勢세 少소 昭소 素소 松송 時시 始시 信신 新신 植식 式식 安안 ' +
  '愛애 妍연 延연 然연 娟연 烈열 寧영 映영 瑛영 玉옥 完완 旺왕 堯요 佑우 宇우 雨우 祐우 旭욱 昱욱 煜욱 雄웅 元원 源원 媛원 原원 遠원 ' +
  '裕유 維유 柔유 銀은 殷은 義의 毅의 二이 利이 益익 仁인 一일 任임 慈자 長장 章장 才재 宰재 載재 典전 全전 廷정 汀정 政정 静정 晶정 ' +
  '済제 濟제 祚조 祖조 宗종 鍾종 鐘종 柱주 珠주 周주 俊준 埈준 峻준 駿준 重중 智지 志지 知지 芝지 織직 燦찬 贊찬 賛찬 昶창 彩채 天천 ' +
  '喆철 澈철 徹철 青청 清청 春춘 忠충 致치 泰태 太태 兌태 澤택 沢택 宅택 平평 豊풍 弼필 必필 河하 夏하 鶴학 学학 學학 翰한 漢한 恒항 ' +
  '海해 亥해 幸행 赫혁 革혁 現현 顕현 炫현 亨형 馨형 炯형 衡형 弘홍 華화 和화 花화 煥환 桓환 晃황 孝효 暁효 厚후 后후 輝휘 徽휘 欽흠 ' +
  '興흥 喜희 希희 羲희 柄병 炳병 秉병 丙병 福복 奉봉 鳳봉 富부 彬빈 斌빈 思사 敏민 民민 旻민 範범 凡범 甫보 保보 文문 茂무 默묵 穆목 ' +
  '模모 命명 晩만 来래 蘭란 林림 蓮련 礼례 老로 禄록 雷뢰 倫륜 律률 隣린 麟린 道도 度도 敦돈 斗두 得득 德덕 徳덕 丹단 達달 根근 謹근 ' +
  '今금 錦금 克극 光광 廣광 広광 教교 九구 求구 君군 均균 桂계 啓계 癸계 京경 敬경 慶경 卿경 景경 建건 健건 傑걸 杰걸 甲갑 康강 剛강 ' +
  '介개 佳가 嘉가 可가 恪각 高고 坤곤 公공 功공 寛관 官관 尹윤 尊존 存존 芸예 睿예 禮예 烋휴 衍연 冕면 洪홍'

const surnames = readPairs(SURNAMES, HANGUL)
const given = readPairs(GIVEN, HANGUL)

/** A Korean's name in kanji as Koreans read it (朴有香 박유향); `null` where it isn't one, or a kanji isn't known. */
export const koreanNameOf = (kanji: string): string | null => {
  const [surname = '', ...rest] = kanji
  const syllables = [surnames.get(surname), ...rest.map((one) => given.get(one))]
  // 金 with one kanji is a Japanese surname more often: 金子, 金光.
  const isName = rest.length === 2 || (rest.length === 1 && surname !== '金')
  return isName && !syllables.includes(undefined) ? syllables.join('') : null
}

/** Surnames as Japanese newspapers spell them in kana, where a mark parts them from the given name: イ・ジュンソク. */
const KANA_SURNAMES =
  'イ이 キム김 パク박 チェ최 チョン정 ユン윤 カン강 ハン한 ソ서 シン신 クォン권 ファン황 アン안 ソン손 リュ류 ホン홍 ムン문 ヤン양 ペ배 ' +
  'ノ노 ハ하 チョ조 チャン장 イム임 オ오 ミン민 ナ나 ナム남 シム심 クァク곽 ユ유 ウォン원 コ고 ク구 チン진 チュ주 ソル설 ピョン변 ト도 ' +
  'ポン봉 ユク육'
const KANA_SYLLABLES =
  'ジュン준 チュン준 ソク석 ヒョン현 ヨン영 ウン은 ミン민 ジ지 チ지 ス수 ホ호 フン훈 ギュ규 キュ규 ウォン원 ジン진 チン진 ソン성 ジェ재 ' +
  'チェ재 イン인 ヘ혜 ヒ희 スク숙 チョル철 グン근 ドン동 トン동 サン상 テ태 デ대 ウ우 ギ기 キ기 キョン경 ギョン경 ミ미 ファ화 ナ나 ラ라 ' +
  'リム림 リン린 ジョン정 チョン정 ヨ여 ユ유 ユン윤 ビン빈 ピン빈 チャン창 ハ하 ボ보 ポ보 ア아 イェ예 ソ서 シ시 ヨル열 ボム범 ポム범 ' +
  'グク국 クク국 ゴン건 コン건 クォン권 グォン권 ミョン명 ピョ표 ヒョク혁 ソプ섭 ヨプ엽 ウク욱 ムク묵 ギル길 キル길 イル일 シク식 ジク직 ' +
  'ファン환 グァン광 クァン광 ナム남 ユル율 ヒョ효 ヒュ휴 ジュ주 チュ주 ソル설 ダ다 タ다 ダム담 ハン한 ヘン행 ホン홍 フ후 フィ휘 クン군 ' +
  'マン만 ムン문 ヨク역 ロク록 ラム람 オク옥 オン온 イ이 ユク육 ドゥ두 トゥ두 ドク덕 トク덕 ビョン병 ピョン병 ボン봉 ポン봉 ' +
  'ブ부 ベ배 ペ배 パル팔 リョン령 リョル렬 リ리 ミル밀 スン승 スル슬 サム삼 セ세 シン신 アン안 エ애 ヤン양 オ오 ワン완'
const kanaSurnames = readPairs(KANA_SURNAMES, HANGUL)
const kanaSyllables = readPairs(KANA_SYLLABLES, HANGUL)
const SYLLABLE_AT_MOST = 4

/** A Korean's name in katakana (イ・ジュンソク 이준석); `null` where its parts aren't a Korean surname and one or two syllables. */
export const koreanNameInKana = (surname: string, name: string): string | null => {
  const first = kanaSurnames.get(surname)
  const rest = first === undefined ? null : syllablesOf(name, 2)
  return first === undefined || rest === null ? null : first + rest
}

/** The longest syllables first, in at most so many; `null` where something is left. */
const syllablesOf = (kana: string, atMost: number): string | null => {
  if (kana === '') return ''
  if (atMost === 0) return null
  for (let length = Math.min(SYLLABLE_AT_MOST, kana.length); length > 0; length -= 1) {
    const syllable = kanaSyllables.get(kana.slice(0, length))
    const rest = syllable === undefined ? null : syllablesOf(kana.slice(length), atMost - 1)
    if (syllable !== undefined && rest !== null) return syllable + rest
  }
  return null
}
