/** Sentences of our own in many languages; what the page declares counts where the words do not tell. */
import { describe, expect, it } from 'vitest';
import { findLanguage } from './language.js';
import { WORDS } from './testing/page-words.js';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['fr', 'Mali : deux soldats tués à Gao, les assaillants en fuite vers la frontière'],
  ['fr', 'L’armée dit avoir détruit une base dans la forêt ; des civils ont été blessés.'],
  ['fr', 'Niamey, capitale du Niger, où siège le gouvernement'],
  ['en', 'Two soldiers were killed in the north of the country, the army said on Monday.'],
  ['en', 'How to choose the best running shoes for your feet and what to avoid'],
  ['es', 'El gobierno anunció el lunes que no habrá cambios en los impuestos este año.'],
  ['pt', 'O governo anunciou na segunda-feira que não haverá mudanças nos impostos deste ano.'],
  ['it', 'Il governo ha annunciato lunedì che non ci saranno cambiamenti nelle tasse di quest’anno.'],
  ['ca', 'El govern ha anunciat aquest dilluns que no hi haurà canvis amb els impostos.'],
  ['ro', 'Guvernul a anunțat luni că nu vor fi schimbări de taxe în acest an și nici în cel următor.'],
  ['de', 'Die Regierung hat am Montag angekündigt, dass es keine Änderungen bei den Steuern geben wird.'],
  ['nl', 'De regering heeft maandag aangekondigd dat er dit jaar geen wijzigingen van de belasting zijn.'],
  ['sv', 'Regeringen meddelade på måndagen att det inte blir några ändringar av skatten för i år.'],
  ['da', 'Regeringen meddelte mandag, at der ikke bliver ændringer af skatten efter nytår.'],
  ['no', 'Regjeringen opplyste mandag at det ikke blir endringer av skatten etter nyttår.'],
  ['fi', 'Hallitus ilmoitti maanantaina, että verot eivät muutu tänä vuonna, mutta ensi vuonna ne ovat uusia.'],
  ['pl', 'Rząd ogłosił w poniedziałek, że nie będzie zmian w podatkach w tym roku.'],
  ['cs', 'Vláda v pondělí oznámila, že se daně letos nezmění a nové zákony nebudou.'],
  ['hu', 'A kormány hétfőn bejelentette, hogy az adók nem változnak az idén, és új törvény sem lesz.'],
  [
    'tr',
    'Hükümet pazartesi günü vergilerde bu yıl bir değişiklik olmayacağını ve yeni yasa için beklendiğini söyledi.',
  ],
  ['id', 'Pemerintah mengumumkan pada hari Senin bahwa pajak tidak akan berubah dan aturan itu tetap.'],
  ['vi', 'Chính phủ đã thông báo hôm thứ Hai rằng thuế sẽ không thay đổi trong năm nay và các năm tới.'],
  ['ru', 'Правительство в понедельник сообщило, что налоги в этом году не изменятся.'],
  ['uk', 'Уряд у понеділок повідомив, що податки цього року не зміняться, але й пільг не буде.'],
  ['bg', 'Правителството съобщи в понеделник, че данъците няма да се променят и ще останат същите.'],
  ['el', 'Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι οι φόροι δεν θα αλλάξουν φέτος.'],
  ['ar', 'أعلنت الحكومة يوم الاثنين أن الضرائب لن تتغير هذا العام في البلاد.'],
  ['fa', 'دولت روز دوشنبه اعلام کرد که مالیات‌ها در این سال تغییر نخواهد کرد و برای مردم است.'],
  ['he', 'הממשלה הודיעה ביום שני כי המסים לא ישתנו השנה, אבל גם לא יהיו הנחות של ממש.'],
  ['hi', 'सरकार ने सोमवार को कहा कि इस साल करों में कोई बदलाव नहीं होगा और नियम वही हैं।'],
  ['zh', '政府周一宣布，今年的税收不会有任何变化，新的法律也不会在今年之内通过，人们可以放心，不必担心物价再次上涨。'],
  ['ja', '政府は月曜日、今年の税金に変更はないと発表した。新しい法律も今年は成立しない見通しだという。'],
  ['ko', '정부는 월요일에 올해 세금에는 변화가 없을 것이라고 발표했다. 새로운 법도 올해는 통과되지 않을 것이다.'],
  ['th', 'รัฐบาลประกาศเมื่อวันจันทร์ว่าภาษีจะไม่มีการเปลี่ยนแปลงในปีนี้ และไม่มีกฎหมายใหม่'],
];

describe('findLanguage', () => {
  it.each(SENTENCES)('%s: %s', (language, text) => {
    expect(findLanguage(text, null, WORDS)).toBe(language);
  });

  it('believes the words of a long text against the declaration', () => {
    const text =
      'Le préfet a demandé aux habitants de rester chez eux pendant que les recherches continuent dans la région.';
    expect(findLanguage(text, 'en-US', WORDS)).toBe('fr');
  });

  it('believes the declaration of a text that says nothing', () => {
    expect(findLanguage('Kaya 12 Djibo 7', 'fr_FR', WORDS)).toBe('fr');
    expect(findLanguage('42 — 17 — 8 — 99 — 1024 — 4096 — 8192 — 16384', 'de', WORDS)).toBe('de');
    expect(findLanguage('42 — 17 — 8 — 99 — 1024 — 4096 — 8192 — 16384', null, WORDS)).toBeNull();
  });

  it.each([
    ['Deux gendarmes tués près de Djibo', 'fr'],
    ["Niger : l'armée tue dix jihadistes", 'fr'],
    ['Attaque à Boni', 'fr'],
    ['Two soldiers killed in Mali', null],
    ['Drei Soldaten in Mali getötet', null],
    ['Kaya 12 Djibo 7', null],
  ])('reads a headline alone as French where no other language has more of it: %s', (text, language) => {
    expect(findLanguage(text, null, WORDS)).toBe(language);
  });

  it('believes what a headline is declared to be', () => {
    expect(findLanguage('Attaque à Boni', 'pt-BR', WORDS)).toBe('pt');
  });

  it('is not led astray by names in another language', () => {
    const text = 'The Ligue de Défense des Droits and the Union des Femmes were at the meeting of the two parties.';
    expect(findLanguage(text, null, WORDS)).toBe('en');
  });
});
