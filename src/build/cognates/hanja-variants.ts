/**
 * One character for each that Japanese and Korean write apart, so that words can be compared. Both sides are
 * brought to the same form: 経 and 經 to 經, 教 and 敎 to 教. The shinjitai come from OpenCC's table; these are
 * what it lacks: forms of Korean type, simplified forms outside the jōyō list, and kokuji that Korean took over.
 */
const SAME: readonly string[] = (
  '教敎 畫畵 強强 青靑 清淸 顏顔 稅税 舍舎 籠篭 祕秘 腳脚 馱駄 鬪鬭闘 沒没 衞衛 晚晩 艷艶豔 旣既 ' +
  '飮飲 囊嚢 豐豊 敕勅 壺壷 戲戯戱 頸頚 吳呉 藪薮 銳鋭 蠅蝿 插挿揷 繫繋 霸覇 瀧滝 顚顛 俠侠 蟬蝉 ' +
  '恆恒 蔥葱 賤賎 剝剥 悅悦 毀毁 灌潅 軀躯 諫諌 贗贋 襃褒 曬晒 簞箪 頹頽 舖舗 鶯鴬 凜凛 瀆涜 ' +
  '潑溌 屢屡 廚厨 嘩譁 礦砿鉱鑛 礙碍 轉転 內内 戶戸 硏研 竝並 說説 錄録 淨浄 爭争 靜静 爲為 僞偽 ' +
  '眞真 愼慎 鎭鎮 塡填 虛虚 黃黄 橫横 廣広 擴拡 歲歳 敍叙敘 緖緒 增増 會会 繪絵 閱閲 脫脱 產産 ' +
  '彥彦 卽即 鄕郷 緣縁 祿禄 乘乗 亞亜 惡悪 壹壱 隱隠 穩穏 榮栄 營営 溫温 搖揺 謠謡 遙遥 獻献 ' +
  '拔抜 髮髪 賓賔 步歩 涉渉 每毎 德徳 聽聴 廳庁 黑黒 默黙 戾戻 淚涙 曆暦 歷歴 鍊錬 瀨瀬 賴頼 ' +
  '寬寛 卷巻 圈圏 兔兎 冊册 別别 刃刄 勻匀 俱倶 巢巣 兩両 滿満 嶋島 峯峰 崎﨑 高髙 栁柳 桒桑 ' +
  '檜桧 槇槙 尙尚 堯尭 曉暁 燒焼 鹽塩 豬猪 奧奥 粹粋 醉酔 碎砕 妍姸 倂併 屛屏 甁瓶 餠餅 姬姫 ' +
  '汚汙 聯聨 麵麺 麴麹 麥麦 籤籖 纖繊 藥薬 樂楽 瘦痩 搜捜 鬱欝 窓窗 總総 聰聡 摑掴 國国 擊撃 ' +
  '鷄鶏 溪渓 蠶蚕 贊賛 讚讃 鑽鑚 隨随 髓髄 墮堕 橢楕 曾曽 齒歯 齡齢 拂払 佛仏 氣気 肅粛 繡繍 ' +
  '數数 樓楼 毆殴 歐欧 驅駆 樞枢 區区 軆體体躰 效効 畧略 羣群 甞嘗 裏裡 罸罰 煙烟 獎奨 將将 醬醤 ' +
  '狀状 壯壮 裝装 莊荘 牀床 墻牆 舊旧 兒児 陷陥 焰焔 斷断 繼継 爾尓 彌弥 辭辞 亂乱 與与 擧挙舉 ' +
  '譽誉 寫写 學学 覺覚 攪撹 澁渋澀 攝摂 疊畳 蟲虫 壘塁 龜亀 稻稲 嶽岳 峽峡 狹狭 挾挟 頰頬 脅脇 ' +
  '經経 輕軽 徑径 莖茎 圖図 團団 專専 傳伝 對対 當当 黨党 點点 燈灯 證証 臺台 擡抬 獨独 觸触 ' +
  '屬属 囑嘱 讀読 續続 發発 廢廃 變変 戀恋 灣湾 蠻蛮 拜拝 飜翻 邊辺邉 寶宝 萬万 餘余 豫予 譯訳 ' +
  '驛駅 澤沢 擇択 釋釈 樣様 應応 擔担 膽胆 淺浅 踐践 錢銭 殘残 棧桟 濟済 齊斉 劑剤 齋斎 參参 ' +
  '慘惨 驗験 檢検 險険 儉倹 劍剣劒 單単 彈弾 戰戦 禪禅 巖岩巌 嚴厳 獵猟 蠟蝋 惱悩 腦脳 縣県 藏蔵 ' +
  '臟臓 勞労 螢蛍 覽覧 鑑鑒 處処 據拠 遞逓 號号 遲遅 獸獣 壽寿 鑄鋳 禱祷 實実 寢寝 賣売 讓譲 ' +
  '壤壌 孃嬢 釀醸 穰穣 勸勧 權権 歡歓 觀観 勵励 礪砺 蠣蛎 勳勲 薰薫 縱縦 從従 濕湿 顯顕 絕絶 ' +
  '靈霊 櫻桜 罐缶 圍囲 醫医 圓円 鐵鉄 帶帯 滯滞 聲声 竊窃 攜携 氷冰 陰隂 陽阳 歸帰 條条 關関 ' +
  '龍竜 雙双 假仮 價価 黏粘 粧妝 糧粮 來来 萊莱 徠徕 缺欠 決决 涼凉 減减 沖冲 準凖准 況况 湊凑 ' +
  '藝芸 穗穂 惠恵 啓啟 稱称 隷隸 豎竪 厠廁 厮廝 厩廐 喩喻 癒愈 溯遡 翫玩 稟禀 蓋盖 隣鄰 蘇甦 ' +
  '勾句 姉姊 柿柹 唇脣'
).split(' ')

/** Characters of a new spelling that stand for one of several old ones: each is tried. */
const CHOICES: Readonly<Record<string, string>> = {
  弁: '辯辨瓣',
  予: '豫預',
  台: '臺颱',
  欠: '缺欠',
  芸: '藝芸',
  余: '餘余',
  連: '連聯',
  注: '注註',
  扇: '扇煽',
  編: '編篇',
  発: '發撥醱',
  集: '集輯',
  賛: '贊讚',
  御: '御禦',
  両: '兩輛',
  麻: '麻痲',
  嘆: '嘆歎',
  希: '希稀',
  回: '回廻蛔',
  奇: '奇畸',
  才: '才歲',
  参: '參蔘',
  食: '食蝕',
  停: '停碇',
  臆: '臆憶',
  憶: '憶臆',
  了: '了瞭',
  岳: '嶽岳',
  働: '動働',
  個: '個箇',
  箇: '箇個',
  付: '付附',
  附: '附付',
  画: '畫劃',
  包: '包繃',
  放: '放抛',
  練: '練鍊',
  錬: '鍊練',
  略: '略掠',
  磨: '磨摩',
}

const canonical = new Map<string, string>()
for (const group of SAME) {
  const [first = '', ...rest] = [...group]
  for (const other of rest) canonical.set(other, canonical.get(first) ?? first)
}

/** A hanja in the one form that both sides are compared in. */
export const canonicalHanja = (character: string): string => canonical.get(character) ?? character

/** The traditional spellings a Japanese word may have, each in the form of {@link canonicalHanja}; likeliest first. */
export const traditionalSpellings = (
  word: string,
  shinjitai: ReadonlyMap<string, string>,
  atMost = 16,
): string[] => {
  let spellings = ['']
  let previous = ''
  for (const written of word) {
    const character = written === '々' ? previous : written
    previous = character
    const choices = [...(CHOICES[character] ?? shinjitai.get(character) ?? character)].map(canonicalHanja)
    spellings = spellings
      .flatMap((head) => [...new Set(choices)].map((choice) => head + choice))
      .slice(0, atMost)
  }
  return spellings
}
