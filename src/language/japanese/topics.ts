/** Words that tell an article's field, as the analyser cuts them; verbal nouns without する. A word may tell of two. */
const TELLING: Readonly<Record<string, string>> = {
  politics:
    '選挙 投票 与党 野党 自民党 民主党 公明党 共産党 政党 国会 議会 衆院 参院 衆議院 参議院 議員 首相 総理 総裁 大統領 閣僚 内閣 政権 候補 候補者 当選 落選 法案 知事 市長 解散 世論 支持率 有権者 選挙区 公約 連立 派閥 答弁 政治',
  diplomacy:
    '外交 外相 外務省 首脳 会談 大使 大使館 条約 制裁 国連 外務 同盟 二国間 首脳会談 非核化 拉致 声明 合意 領事館 特使 日米 日中 日韓',
  military:
    '軍 軍隊 自衛隊 兵士 ミサイル 兵器 防衛 防衛省 戦争 空爆 攻撃 爆撃 司令官 部隊 反政府 核兵器 戦闘機 侵攻 停戦 基地 戦車 艦隊 海軍 空軍 陸軍 無人機',
  law: '裁判 裁判所 判決 弁護士 検察 検事 被告 原告 訴訟 起訴 判事 控訴 上告 最高裁 地裁 高裁 法廷 違憲 有罪 無罪 刑事 民事 懲役 提訴 立件',
  crime:
    '警察 逮捕 容疑者 容疑 殺人 殺害 強盗 詐欺 窃盗 麻薬 被害者 犯人 捜査 事件 誘拐 刑務所 犯罪 警視庁 県警 暴行 送検 押収',
  economy:
    '経済 景気 物価 インフレ デフレ 成長率 失業 失業率 日銀 金利 利上げ 利下げ 輸出 輸入 貿易 関税 為替 円安 円高 予算 財政 赤字 黒字 消費税 税 税収 国債 金融 国内総生産 GDP 賃上げ',
  business:
    '企業 会社 社長 売上高 売上 利益 営業 買収 合併 株主 投資家 株価 株 株式 市場 上場 決算 業績 四半期 ブランド 増益 減益 経営 子会社 最高経営責任者 CEO 新興企業',
  labor:
    '労働 労組 労働組合 ストライキ 賃金 雇用 解雇 従業員 春闘 残業 過労 労働者 就職 求人 最低賃金 非正規',
  science:
    '研究 研究者 科学 科学者 実験 物理 物理学 化石 望遠鏡 惑星 遺伝子 細胞 理論 論文 探査 探査機 宇宙 衛星 観測 生物 教授 研究所 ノーベル賞',
  technology:
    'ソフト ソフトウェア アプリ スマートフォン スマホ ネット インターネット AI 人工知能 半導体 コンピューター データ ロボット サイバー オンライン 端末 通信 生成AI アルゴリズム IT デジタル',
  health:
    '病院 患者 医師 医療 ウイルス ワクチン 感染 感染症 病気 がん 薬 治療 健康 手術 症状 診断 接種 入院 新型コロナウイルス 看護師 厚生労働省 免疫 副作用',
  environment:
    '気候 気候変動 温暖化 排出 排出量 二酸化炭素 CO2 脱炭素 汚染 森林 野生 再生可能エネルギー 環境 環境省 生態系 絶滅 温室効果ガス 太陽光',
  disaster:
    '地震 津波 台風 洪水 豪雨 大雨 救助 避難 山火事 土砂崩れ 噴火 震災 被災 被災地 被災者 震度 行方不明 倒壊 浸水 停電 避難所 気象庁 余震',
  sports:
    '試合 選手 監督 チーム 優勝 五輪 オリンピック リーグ 得点 ゴール 決勝 準決勝 野球 サッカー 相撲 大会 メダル 金メダル 本塁打 投手 打者 代表 勝利 敗戦 ワールドカップ W杯 先発 横綱',
  arts: '映画 俳優 女優 アルバム 歌 歌手 音楽 監督 映画祭 小説 作家 絵画 美術館 劇場 観客 コンサート 芸術 漫画 アニメ 脚本 主演 公開 作品 展覧会 演奏',
  religion:
    '教会 法王 教皇 司祭 司教 寺 寺院 神社 イスラム イスラム教 キリスト教 仏教 カトリック 信仰 祈り 礼拝 宗教 モスク 旧統一教会 信者 僧侶',
  education:
    '学校 生徒 学生 児童 教師 教員 大学 高校 中学 小学校 中学校 入試 受験 授業 授業料 教育 文部科学省 校長 教室 卒業 入学 学力 奨学金',
  transport:
    '電車 列車 鉄道 新幹線 バス 航空 航空会社 航空機 便 空港 乗客 乗員 地下鉄 自動車 車 渋滞 道路 旅客機 運転 運転手 駅 運行 運休 高速道路 JR フェリー',
}

const TOPICS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const topics = new Map<string, string[]>()
  for (const [topic, words] of Object.entries(TELLING)) {
    // Lemmas are asked for in lower case.
    for (const word of words.toLowerCase().split(' ')) topics.set(word, [...(topics.get(word) ?? []), topic])
  }
  return topics
})()

/** The fields that a lemma tells of, as the lexicon's topic cues name them; see {@link Language.topicsOf}. */
export const topicsOf = (lemma: string): readonly string[] =>
  TOPICS_OF.get(lemma) ?? TOPICS_OF.get(lemma.replace(/する$/, '')) ?? []
