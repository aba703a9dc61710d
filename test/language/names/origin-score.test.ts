import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { originsAround, scoreOrigins } from '../../../src/language/english/names/origin-score.ts'

const isPronounced = (word: string): boolean => Object.hasOwn(cmu, word.toLowerCase())
const originOf = (name: string, sentence = ''): string | undefined =>
  scoreOrigins(name.split(' '), isPronounced, originsAround(sentence.split(/[ .,]+/)))[0]?.[0]

describe('the language of a name', () => {
  it.each([
    // By letters that only one language has.
    ['González', 'es'],
    ['Báñez', 'es'],
    ['Åkesson', 'sv'],
    ['Bjørnstad', 'no'],
    ['Wałęsa', 'pl'],
    ['Vučić', 'sh'],
    ['Plíšková', 'cs'],
    ['Dvořák', 'cs'],
    ['Kılıçdaroğlu', 'tr'],
    ['Ceaușescu', 'ro'],
    ['Magalhães', 'pt'],
    ['Würzburg', 'de'],
    ['Nguyễn', 'vi'],
    // By endings.
    ['Abakumov', 'ru'],
    ['Poroshenko', 'ru'],
    ['Saakashvili', 'ru'],
    ['Pettersson', 'sv'],
    ['Popescu', 'ro'],
    ['Karamanlis Papadopoulos', 'el'],
    ['Kowalczyk', 'pl'],
    ['Thucydides', 'el'],
    ['Valentinian', 'la'],
    ['Villeneuve Archambault', 'fr'],
    ['Abbotsford', 'en'],
    ['McNeilly', 'en'],
    ['Southsea', 'en'],
    // By small words and given names.
    ['Ursula von Braunmühl', 'de'],
    ['al-Jadaan', 'ar'],
    ['Le Figaro', 'fr'],
    ['El Mundo', 'es'],
    ['Karel Svitak', 'cs'],
    ['Alejandra Anaya', 'es'],
    ['Corrado Passera', 'it'],
    ['Hans Mandl', 'de'],
    ['John Stoller', 'en'],
    // By nothing: English papers write of English persons.
    ['Smith', 'en'],
    ['Jason Segel', 'en'],
  ])('%s is %s', (name, origin) => expect(originOf(name)).toBe(origin))

  it.each([
    ['Linares', 'The mayor of Madrid met Linares in Spain.', 'es'],
    ['Essen', 'Police in Essen, Germany, asked the German state.', 'de'],
    ['Salerno', 'The school at Salerno in southern Italy taught medicine.', 'it'],
    ['Chamberlain', 'Chamberlain denounced both Germany and Austria.', 'en'],
    ['Halifax', 'Lord Halifax visited Germany to meet Hitler.', 'en'],
  ])('%s in “%s” is %s', (name, sentence, origin) => expect(originOf(name, sentence)).toBe(origin))
})
