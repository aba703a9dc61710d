/** Words that tell an article's field; lemmas in lower case. A word may tell of two. */
const TELLING: Readonly<Record<string, string>> = {
  politics:
    'election vote party parliament lawmaker senator candidate campaign president minister ballot coalition opposition poll congress senate voter referendum governor mayor bill',
  diplomacy:
    'summit ambassador diplomat embassy treaty talks sanction envoy bilateral foreign negotiation ally nato un denuclearization',
  military:
    'army troop soldier missile weapon defense war military navy attack airstrike commander battalion rebel bomb nuclear fighter',
  law: 'court judge lawyer trial verdict appeal prosecutor jury sentence ruling lawsuit defendant plaintiff attorney constitutional',
  crime:
    'police murder suspect arrest robbery kidnap gang drug fraud victim detective prison shooting crime theft',
  economy:
    'economy inflation growth unemployment gdp central bank rate recession export import trade tariff currency budget deficit tax',
  business:
    'company firm ceo profit revenue merger acquisition shareholder investor stock share market startup brand sales quarter',
  labor: 'union strike worker wage employer layoff labor employee workplace',
  science:
    'scientist researcher study experiment physics species fossil telescope planet laboratory journal gene cell theory',
  technology:
    'software app smartphone internet ai chip semiconductor computer data robot algorithm startup online cyber device',
  health:
    'hospital patient doctor virus vaccine disease cancer drug treatment health pandemic infection surgery clinical symptom',
  environment:
    'climate emission carbon warming pollution forest wildlife renewable energy species conservation greenhouse',
  disaster:
    'earthquake flood typhoon hurricane storm rescue evacuate wildfire tsunami landslide survivor collapse crash',
  sports:
    'game match team player coach league season score goal tournament championship olympic win medal cup final round',
  arts: 'film movie actor album song singer director festival novel painting museum theater audience band concert',
  religion: 'church pope priest bishop mosque islam muslim christian catholic temple faith prayer holy',
  education: 'school student teacher university college exam tuition class campus education pupil',
  transport:
    'train bus flight airline airport passenger railway subway car traffic road plane pilot driver ferry',
}

const TOPICS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const topics = new Map<string, string[]>()
  for (const [topic, words] of Object.entries(TELLING)) {
    for (const word of words.split(' ')) topics.set(word, [...(topics.get(word) ?? []), topic])
  }
  return topics
})()

/** The fields that a lemma tells of, as the lexicon's topic cues name them; see {@link Language.topicsOf}. */
export const topicsOf = (lemma: string): readonly string[] => TOPICS_OF.get(lemma) ?? []
