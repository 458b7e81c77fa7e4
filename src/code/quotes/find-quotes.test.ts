/** Who says what, on sentences of our own; the trees are the real parser's, the reporting words a toy's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAll } from '../../lexicon/load.js';
import { compileReporting } from '../../lexicon/reporting.js';
import { compileTextWords } from '../../lexicon/text.js';
import { openParser } from '../../parse/open-parser.js';
import type { Parser } from '../../parse/parse-document.js';
import { findQuotes } from './find-quotes.js';

const TOY = `
- { id: t.say, verb: [déclarer, dire, ajouter, expliquer, dénoncer, préciser, rappeler, indiquer, apprendre, saluer, se dire, insister, appeler, condamner, accuser, juger, tweeter, annoncer] }
- { id: t.write, verb: [lire, écrire] }
- { id: t.phrase, verb: [mettre l'accent, faire valoir, prendre la parole], clause: false }
- { id: t.selon, preposition: [selon, d'après], unless: [calendrier] }
- { id: t.pour, preposition: [pour] }
- { id: t.yeux, preposition: [aux yeux de] }
- { id: t.x, channel: [réseau X], name: X }
- { id: t.communique, channel: [communiqué, publication], name: communiqué }
- { id: t.facebook, channel: [facebook, page facebook], name: Facebook }
- { id: t.formula, formula: [mort pour la France, morts pour la France] }
- { id: t.relay, relay: [relayer] }
`;

const complain = (c: { message: string }): void => {
  throw new Error(c.message);
};
const reporting = compileReporting(parseAll([{ file: 'toy.yaml', text: TOY }]).entries, complain);
const classes = new Map([
  ['accuser', new Set(['prosecuting'])],
  ['condamner', new Set(['prosecuting'])],
  ['ajouter', new Set(['goes-on'])],
  ['lundi', new Set(['time'])],
  ['soir', new Set(['time'])],
]);

const isRole = (lemma: string): boolean => ['maire', 'préfet', 'ministre'].includes(lemma);

let parser: Parser;
beforeAll(() => {
  const dir = join(import.meta.dirname, '../../../lexicon/fr/text');
  const names = ['abbreviations', 'contractions', 'elisions', 'hyphens', 'openers', 'units'];
  const files = names.map((n) => ({ file: `fr/text/${n}.yaml`, text: readFileSync(join(dir, `${n}.yaml`), 'utf8') }));
  parser = openParser(
    (file) => readFileSync(join(import.meta.dirname, '../../../models/fr', file)),
    compileTextWords(parseAll(files).entries, complain),
  );
});

const found = (text: string): string[] =>
  findQuotes(parser.parse('', text), { reporting, classes, isRole }).map(
    (q) => `${q.text} | ${q.speaker?.text ?? '—'} | ${q.channel ?? ''}`,
  );

describe('findQuotes', () => {
  it.each([
    ['« Nous ne partirons pas d’ici », a déclaré Awa Koné.', ['Nous ne partirons pas d’ici | Awa Koné | ']],
    ['« Nous ne partirons pas d’ici », a-t-elle dit.', ['Nous ne partirons pas d’ici | elle | ']],
    [
      '« Le pont est coupé depuis hier », a expliqué lundi soir le préfet dans un communiqué.',
      ['Le pont est coupé depuis hier | le préfet | communiqué'],
    ],
    ['Le maire a déclaré : « La mairie restera ouverte demain. »', ['La mairie restera ouverte demain. | Le maire | ']],
    [
      'Dans un message publié sur le réseau X, Awa Koné a salué le courage des pompiers. « Le feu est enfin éteint ce soir », a-t-elle dit.',
      ['Le feu est enfin éteint ce soir | elle | X'],
    ],
    ['« Le marché a rouvert ce matin », selon un commerçant.', ['Le marché a rouvert ce matin | un commerçant | ']],
    [
      '« Le bilan est lourd cette fois », a-t-on appris de source hospitalière.',
      ['Le bilan est lourd cette fois | source hospitalière | '],
    ],
    [
      'Le préfet, qui dénonce « des actes d’une rare violence », a quitté la ville.',
      ['des actes d’une rare violence | Le préfet | '],
    ],
    [
      '« Nous irons, a ajouté le colonel, jusqu’au bout de la mission. »',
      ['Nous irons, a ajouté le colonel, jusqu’au bout de la mission. | le colonel | '],
    ],
    [
      '« Le marché a rouvert ce matin », a pour sa part déclaré le maire.',
      ['Le marché a rouvert ce matin | le maire | '],
    ],
    ['Pour le maire, « la route est enfin sûre ».', ['la route est enfin sûre | le maire | ']],
    [
      'Pour la garde des Sceaux Awa Koné, « le caractère grave des faits est établi ».',
      ['le caractère grave des faits est établi | la garde des Sceaux Awa Koné | '],
    ],
    ['« Une étape est franchie » pour Awa Koné.', ['Une étape est franchie | Awa Koné | ']],
    ['« Je vous demande de partir », requiert le maire.', ['Je vous demande de partir | le maire | ']],
    [
      '« Le pont est fermé », a dit le préfet. « Il rouvrira avant le mois de juin », a-t-on ajouté.',
      ['Le pont est fermé | le préfet | ', 'Il rouvrira avant le mois de juin | le préfet | '],
    ],
    [
      'On pouvait également lire sur une pancarte : « Nous ne partirons pas ce soir ».',
      ['Nous ne partirons pas ce soir | — | '],
    ],
    [
      'Pénurie de blé : El Kolani dénonce « la prise en otage des habitants ».',
      ['la prise en otage des habitants | El Kolani | '],
    ],
    [
      'Le préfet a rappelé que rien « ne permettait de rouvrir ».',
      ['rien « ne permettait de rouvrir | Le préfet | ', 'ne permettait de rouvrir | Le préfet | '],
    ],
    [
      '« La route est sûre », a déclaré le chauffeur. « Je la prends tous les jours. »',
      ['La route est sûre | le chauffeur | ', 'Je la prends tous les jours. | le chauffeur | '],
    ],
    [
      'Le préfet, qui a précisé que le car se trouvait à l’abri, a mis l’accent sur « la prudence de tous les voyageurs ».',
      ['le car se trouvait à l’abri | Le préfet | ', 'la prudence de tous les voyageurs | Le préfet | '],
    ],
    [
      'Le maire a dit vouloir ce débat et insisté sur le fait que les habitants avaient « besoin de temps pour lire ».',
      ['besoin de temps pour lire | Le maire | '],
    ],
    [
      'Le maire, qui s’est dit mardi, selon Le Courrier du Fleuve, « plutôt hostile à ce projet », a quitté la salle.',
      ['plutôt hostile à ce projet | Le maire | '],
    ],
    ['Il a été condamné pour « vol de bétail en bande organisée ».', ['vol de bétail en bande organisée | — | ']],
    [
      'Opération Grand Fleuve : Awa Koné appelle à « une aide plus large des voisins ».',
      ['une aide plus large des voisins | Awa Koné | '],
    ],
    [
      'Le maire a salué les pompiers, disant « toute sa gratitude aux équipes ».',
      ['toute sa gratitude aux équipes | Le maire | '],
    ],
    [
      '« Le pont a cédé dans la nuit », ont tweeté deux voyageurs.',
      ['Le pont a cédé dans la nuit | deux voyageurs | '],
    ],
    [
      'Le maire a dit sa joie pour « la part prise par tous » et a appelé les jeunes au calme.',
      ['la part prise par tous | Le maire | '],
    ],
    [
      '« Rien n’est encore joué ». Awa Koné est arrivée hier. « Pour nous rien n’est encore joué ce soir », a-t-elle dit.',
      ['Rien n’est encore joué | elle | ', 'Pour nous rien n’est encore joué ce soir | elle | '],
    ],
    [
      '« Nous tiendrons toute la nuit ». Awa Koné a pris la parole devant la foule.',
      ['Nous tiendrons toute la nuit | Awa Koné | '],
    ],
    [
      'Awa Koné (PDR) a salué « la patience des habitants », Ali Sow (UPN) ceux qui « gardent le pont jour et nuit » et Ada Diop les « jeunes du quartier du fleuve ».',
      [
        'la patience des habitants | Awa Koné | ',
        'gardent le pont jour et nuit | Ali Sow | ',
        'jeunes du quartier du fleuve | Ada Diop | ',
      ],
    ],
    [
      'Le maire a expliqué que le pont avait cédé. Les pompiers ont trouvé « une route coupée en deux ».',
      ['le pont avait cédé | Le maire | ', 'une route coupée en deux | Le maire | '],
    ],
    [
      'Un pont « coupé en deux » Le préfet a dit que le pont était coupé en deux depuis hier.',
      ['le pont était coupé en deux depuis hier | Le préfet | '],
    ],
    ['Un message a été lu : « Nous ne partirons pas ce soir ».', ['Nous ne partirons pas ce soir | — | ']],
    [
      'Le préfet a appelé « tous ceux qui le disent » à venir pour « ce temps de silence ».',
      ['tous ceux qui le disent | Le préfet | ', 'ce temps de silence | Le préfet | '],
    ],
    [
      'Awa Koné, maire de Pô : « La route est notre premier souci ».',
      ['La route est notre premier souci | Awa Koné | '],
    ],
    ['« Cette loi est une honte » (Awa Koné, députée).', ['Cette loi est une honte | Awa Koné | ']],
    [
      'Aux yeux de la maire Awa Koné, « le pont ne tiendra plus longtemps ».',
      ['le pont ne tiendra plus longtemps | la maire Awa Koné | '],
    ],
    [
      'Le maire a dit son « inquiétude face à la crue du fleuve ».',
      ['inquiétude face à la crue du fleuve | Le maire | '],
    ],
    [
      'Le maire dénonce cette offre, jugée « insuffisante et tardive pour tous ».',
      ['insuffisante et tardive pour tous | Le maire | '],
    ],
    [
      '« On ne peut pas continuer ainsi », a déclaré à la foule, réunie place de la Nation, le préfet Ali Sow.',
      ['On ne peut pas continuer ainsi | le préfet Ali Sow | '],
    ],
    [
      'Awa Koné a rejeté ces critiques : « Le pont est sûr pour tous », a-t-elle dit.',
      ['Le pont est sûr pour tous | Awa Koné | '],
    ],
    ['Une femme, accusée de « vol de bétail en bande », a quitté la ville.', ['vol de bétail en bande | — | ']],
    [
      '« PONT FERMÉ, VILLE MORTE ». Le préfet a dit que le pont fermé, ville morte serait son souci.',
      ['PONT FERMÉ, VILLE MORTE | Le préfet | ', 'le pont fermé, ville morte serait son souci | Le préfet | '],
    ],
    [
      '« C’est un message fort », a expliqué à l’issue de la rencontre, qui a été longue, le préfet Ali Sow.',
      ['C’est un message fort | le préfet Ali Sow | '],
    ],
    [
      'Le maire a dit sa « confiance en tous les habitants », rappelant Awa Koné à leur mémoire.',
      ['confiance en tous les habitants | Le maire | '],
    ],
    ['Car, a-t-il précisé, « il faudra du temps pour rouvrir ».', ['il faudra du temps pour rouvrir | il | ']],
    [
      '« Le pont ne tiendra plus longtemps » comme le rappelle le préfet.',
      ['Le pont ne tiendra plus longtemps | le préfet | '],
    ],
    [
      'Avec un but affirmé, que rappelle le préfet Ali Sow : « rouvrir le pont avant juin ».',
      ['rouvrir le pont avant juin | le préfet Ali Sow | '],
    ],
    [
      '« Un seul pays pour tous », « une seule loi pour tous », pouvait-on lire sur les murs.',
      ['Un seul pays pour tous | — | ', 'une seule loi pour tous | — | '],
    ],
    [
      'Les otages ont parlé dans une déclaration lue par Awa Koné : « Nous pensons à tous ce soir ».',
      ['Nous pensons à tous ce soir | Awa Koné | '],
    ],
    [
      'Le pont a cédé, a annoncé le préfet. Le pont « était fermé depuis la nuit dernière ».',
      ['était fermé depuis la nuit dernière | le préfet | '],
    ],
    [
      '« Le pont ne tiendra plus longtemps ». Le préfet, arrivé hier, a dit vouloir le fermer.',
      ['Le pont ne tiendra plus longtemps | Le préfet | '],
    ],
    [
      '« Le pont sera rouvert avant juin », a de son côté déclaré le préfet.',
      ['Le pont sera rouvert avant juin | le préfet | '],
    ],
    [
      'Interrogé par notre rédaction, le préfet a été clair : « Personne ne passera ce pont ».',
      ['Personne ne passera ce pont | le préfet | '],
    ],
    [
      '« Personne ne passera ce pont », a déclaré auprès de l’AFP Awa Koné, chargée des routes.',
      ['Personne ne passera ce pont | Awa Koné | '],
    ],
    ['« Personne ne passera ce pont » : le préfet a fermé la route.', ['Personne ne passera ce pont | le préfet | ']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'Le pont a cédé hier soir. « Il était vieux de cent ans ». « Nous le savions tous », a dit Awa Koné.',
      ['Il était vieux de cent ans | Awa Koné | ', 'Nous le savions tous | Awa Koné | '],
    ],
    ['« Ce n’est pas encore le moment », a-t-il évacué.', ['Ce n’est pas encore le moment | il | ']],
    ['« Ce n’est pas encore le moment », élude-t-elle.', ['Ce n’est pas encore le moment | elle | ']],
    [
      'Le maire a dit sa colère. Son voisin est mis en examen pour « complicité de vol en bande ».',
      ['complicité de vol en bande | — | '],
    ],
    [
      'Le maire a déclaré : « Nous gardons le pont ce soir ». « LE FLEUVE EST À NOUS » La nuit est tombée.',
      ['Nous gardons le pont ce soir | Le maire | ', 'LE FLEUVE EST À NOUS | — | '],
    ],
    [
      '« LE PONT EST À NOUS TOUS » La nuit est tombée. « Le pont du nord est à nous tous », a dit le maire.',
      ['LE PONT EST À NOUS TOUS | le maire | ', 'Le pont du nord est à nous tous | le maire | '],
    ],
    [
      'Ce groupe sera chargé de rappeler « la mémoire des anciens du fleuve ».',
      ['la mémoire des anciens du fleuve | — | '],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'L’opération « Retour au grand fleuve » a pris fin.',
    'La force « Sangel » est partie.',
    'Les pompiers ont été déclarés « morts pour la France ».',
    'Il habite le quartier dit « Petit Paris ».',
    'La vidéo vient du « Groupe de soutien aux gens du fleuve ».',
    'Le ministre a ouvert son « centre de crise et de soutien ».',
  ])('leaves names and nuances alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Le préfet a indiqué que la route était coupée depuis hier.', ['la route était coupée depuis hier | Le préfet']],
    ['« Il a dit que tout allait bien hier », a expliqué Awa Koné.', []],
    ['Le préfet pense à la route.', []],
  ])('indirect: %s', (text, expected) => {
    const indirect = findQuotes(parser.parse('', text), { reporting, classes, isRole }).filter(
      (q) => q.kind === 'indirect',
    );
    expect(indirect.map((q) => `${q.text} | ${q.speaker?.text}`)).toEqual(expected);
  });

  it('keeps who relayed the words, and where', () => {
    const text =
      '« Je salue cette belle initiative », a dit le ministre. La publication a été relayée par l’ambassade sur sa page Facebook.';
    const [quote] = findQuotes(parser.parse('', text), { reporting, classes, isRole });
    expect(quote?.relays.map((r) => [r.phrase.text, r.channel])).toEqual([['l’ambassade', 'Facebook']]);
  });
});
