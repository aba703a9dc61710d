import { readPairs } from './pairs.ts'

/**
 * How the kanji of given names are read where two or three of them make one: 翔平 ショウヘイ, 晋三 シンゾウ. IPADIC has some
 * thousand such names whole; for the rest this is the likeliest guess. One reading a kanji, that of most names of its kind.
 */
const READINGS = readPairs(
  '一カズ 二ジ 三ゾウ 四シ 五ゴ 八ヤ 十ト 千チ 万マ 男オ 夫オ 雄オ 郎ロウ 朗ロウ 子コ 美ミ 実ミ 司ジ 志シ 士シ 史シ 治ハル 次ジ 之ユキ 幸ユキ 行ユキ 征ユキ 彦ヒコ 樹キ 輝キ 紀キ 希キ 喜キ 也ヤ 哉ヤ 弥ヤ 介スケ 助スケ 輔スケ 祐ユウ 佑ユウ 裕ヒロ 悠ユウ ' +
    '優ユウ 勇ユウ 太タ 斗ト 人ト 仁ヒト 信ノブ 伸ノブ 宏ヒロ 広ヒロ 弘ヒロ 浩ヒロ 博ヒロ 洋ヒロ 大ダイ 明アキ 昭アキ 彰アキ 秋アキ 晃アキ 章アキ 正マサ 昌マサ 政マサ 雅マサ 将マサ 義ヨシ 良ヨシ 吉ヨシ 芳ヨシ 佳ヨシ 嘉ヨシ 善ヨシ 孝タカ 隆タカ 貴タカ 高タカ 崇タカ ' +
    '敬タカ 俊トシ 敏トシ 利トシ 年トシ 寿トシ 和カズ 数カズ 勝カツ 克カツ 道ミチ 通ミチ 光ミツ 満ミツ 充ミツ 蔵ゾウ 造ゾウ 平ヘイ 兵ヘイ 馬マ 真マ 麻マ 奈ナ 菜ナ 香カ 花カ 華カ 恵エ 江エ 枝エ 絵エ 代ヨ 世ヨ 里リ 理リ 莉リ 音ネ 乃ノ 織オリ 穂ホ 帆ホ 保ヤス ' +
    '康ヤス 泰ヤス 靖ヤス 安ヤス 恭ヤス 徳ノリ 則ノリ 典ノリ 憲ノリ 範ノリ 規ノリ 教ノリ 重シゲ 茂シゲ 繁シゲ 成ナリ 晴ハル 春ハル 直ナオ 尚ナオ 文フミ 久ヒサ 永ナガ 長ナガ 清キヨ 潔キヨ 毅タケ 武タケ 健ケン 謙ケン 賢ケン 研ケン 厚アツ 篤アツ 定サダ 貞サダ 景カゲ ' +
    '影カゲ 翔ショウ 聡ソウ 晋シン 慎シン 進シン 新シン 純ジュン 順ジュン 淳ジュン 潤ジュン 龍リュウ 竜リュウ 隼ハヤ 拓タク 卓タク 圭ケイ 啓ケイ 慶ケイ 蓮レン 廉レン 亮リョウ 涼リョウ 遼リョウ 諒リョウ 友トモ 知トモ 智トモ 朋トモ 伴トモ 元モト 基モト 宗ムネ 宣ノブ ' +
    '秀ヒデ 英ヒデ 栄エイ 鉄テツ 哲テツ 徹テツ 辰タツ 達タツ 芽メ 衣イ 沙サ 紗サ 早サ 咲サ 結ユ 由ユ 夏ナツ 海ミ 愛アイ 彩アヤ 綾アヤ 玲レイ 礼レイ 麗レイ 瑠ル 留ル 琉ル 亜ア 阿ア 詩シ 月ツキ 空ラ 生オ 登ト 杜ト 渡ト 功コウ 孔コウ 航コウ 耕コウ 公キミ 君キミ ' +
    '邦クニ 国クニ 忠タダ 唯タダ 房フサ 総フサ 親チカ 周チカ 近チカ 時トキ 常ツネ 経ツネ 恒ツネ 豊トヨ 富トミ 虎トラ 寅トラ 益マス 増マス 守モリ 盛モリ 森モリ 頼ヨリ 若ワカ 渉ワタル 修シュウ',
  /[ァ-ヴ]/,
)

/** The reading of a given name by its kanji, in katakana; `null` where one of them is not among those of names. */
export const givenNameReading = (kanji: string): string | null => {
  const readings = [...kanji].map((character) => READINGS.get(character))
  return readings.every((reading) => reading !== undefined) ? readings.join('') : null
}
