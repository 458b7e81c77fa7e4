/** Who speaks, from text to name: whole articles of our own through the whole pipeline. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bareArticle } from '../src/model/article-defaults.js';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const speakers = (text: string): (string | null)[] =>
  vigie
    .analyse({ ...bareArticle('own', '', text), language: 'fr' })
    .record.quotes.filter((quote) => quote.kind === 'direct')
    .map((quote) => quote.speaker?.name ?? null);

describe('speakers of an article', () => {
  it('goes on with the speaker, not with whom the text names between', () => {
    expect(
      speakers(
        'La maire Awa Koné a salué les pompiers. « Le feu est éteint ce soir », a-t-elle dit. Le fils du préfet Ali Sow figure parmi les blessés. « Nous pensons à sa famille ce soir », a-t-elle ajouté.',
      ),
    ).toEqual(['Awa Koné', 'Awa Koné']);
  });

  it('reads over the end of a line behind a colon', () => {
    expect(
      speakers(
        'Une opération lente, selon Awa Koné, directrice du port de Lomé :\n« Le transfert des marchandises va commencer lundi et durera trois semaines. »',
      ),
    ).toEqual(['Awa Koné']);
  });

  it('gives a bare title back to the head of the state, far from a foreign president', () => {
    expect(
      speakers(
        "Emmanuel Macron a réuni ses ministres à Paris. Le chef de l'Etat français a promis des routes. Le président américain Donald Trump avait surpris ses voisins. Les prix ont monté en France. La France importe son blé. Les ports français sont pleins. Le chef de l'Etat a aussi insisté sur les ponts. « Il faudra du temps pour les bâtir », a-t-il souligné.",
      ),
    ).toEqual(['Emmanuel Macron']);
  });

  it('does not take whom the report speaks of for its speaker', () => {
    expect(
      speakers(
        'Le préfet Ali Sow a pris la parole. Il a jugé que Moussa Diop était « dix fois plus dur que lui ». « Je suis surpris par sa colère », a-t-il ajouté.',
      ),
    ).toEqual(['Ali Sow', 'Ali Sow']);
  });

  it('hears one among several: "raconte l\'une d\'entre elles"', () => {
    expect(
      speakers(
        "Des femmes ont fui le village. « Nous avons marché deux jours », raconte l'une d'entre elles. « Il ne reste plus rien là-bas », dit l'un des anciens.",
      ),
    ).toEqual(["l'une d'entre elles", "l'un des anciens"]);
  });

  it('names both where two speak', () => {
    expect(
      speakers(
        '« Nous voulons la paix au village », plaident les députés Awa Koné et Ali Sow. « Le pont doit rouvrir sans tarder », demandent les deux élus.',
      ),
    ).toEqual(['Awa Koné et Ali Sow', 'Awa Koné et Ali Sow']);
  });

  it('gives a pronoun the words of somebody whom the article only describes', () => {
    expect(
      speakers(
        '« Ils ont brûlé les greniers du village », raconte un éleveur. « Nous avons fui dans la nuit », a-t-il ajouté.',
      ),
    ).toEqual(['un éleveur', 'un éleveur']);
  });

  it.each([
    [
      'behind a day',
      "L'Élysée a réagi. « Ce match ne peut pas se jouer », a tweeté dimanche soir Awa Koné, sans en dire plus.",
      ['Awa Koné'],
    ],
    [
      'of an odd verb',
      '« Ces problèmes sont là », a évacué le sélectionneur Issa Konda devant la presse.',
      ['Issa Konda'],
    ],
    [
      'who gave the details',
      "Selon les détails fournis par l'état-major malien, « une patrouille a repoussé les assaillants au fleuve ». Il fallait « détruire plusieurs tunnels dans la région », ajoute-t-on de même source.",
      ["l'état-major malien", "l'état-major malien"],
    ],
    [
      'before the paper that carries the words',
      'Awa Koné a déclaré que cette offensive peut « entraîner des conséquences humanitaires graves », selon le communiqué.',
      ['Awa Koné'],
    ],
    [
      'who goes on: "Et d\'ajouter"',
      "« Ce pont est une honte », a dit le député Issa Konda. Et d'ajouter que ce pont, parce qu'il « coûte bien trop cher aux villageois », « frise l'inconscience ».",
      ['Issa Konda', 'Issa Konda'],
    ],
    [
      'the group that struck, not the one it is sworn to',
      "L'organisation de Salif Fictif, qui a prêté allégeance au groupe État islamique (EI), a parlé. « Nos soldats ont attaqué le convoi à l'aube », indique le groupe.",
      ['le groupe'],
    ],
    ['of no gloss', 'Il dirige la force Tala (« les gens du fleuve » en peul) au Mali.', []],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('knows who was spoken of just before by what he is called, unless another may be called that', () => {
    expect(
      speakers(
        "L'ancien Premier ministre Moussa Mara a été condamné au Mali. « Je ne regrette rien de mes propos », a dit l'opposant.",
      ),
    ).toEqual(['Moussa Mara']);
    expect(
      speakers(
        "L'ancien otage Ali Sow est rentré à Lomé. « Je suis très heureux d'être là », a dit le quadragénaire. « C'est un grand jour pour nous », a ajouté le Togolais.",
      ),
    ).toEqual(['Ali Sow', 'Ali Sow']);
    expect(
      speakers(
        "Le ministre Ali Sow a accusé les partis du Togo. « C'est entièrement faux », a répliqué l'opposant. « Nous verrons bien demain », a dit l'avocat.",
      ),
    ).toEqual(["l'opposant", "l'avocat"]);
    expect(
      speakers("Un étudiant est venu à Dakar. Issa Sow a parlé. « Nous avons très faim ici », a dit l'étudiant."),
    ).toEqual(["l'étudiant"]);
  });

  it('gives nobody words that speak of him, and goes on with whom the sentence before reported', () => {
    expect(
      speakers(
        'Le maire a parlé à Bamako. « Issa Sow a perdu la bataille », prévient-il. « Nous avons fui la ville », a raconté la sage-femme. « Le bébé est né dans la nuit », a-t-elle continué.',
      ),
    ).toEqual(['Le maire', 'la sage-femme', 'la sage-femme']);
    expect(
      speakers(
        "Une source policière a confié que Ibrahima Traoré avait été arrêté. « Il est soupçonné d'avoir livré des informations », a-t-elle affirmé.",
      ),
    ).toEqual(['Une source policière']);
  });
});

describe('a speaker under another word', () => {
  it.each([
    [
      'a trade of his',
      "Issa Modèle, professeur à Lomé, s'inquiète. « Le pays va dans le mur », déplore l'universitaire.",
      ['Issa Modèle'],
    ],
    [
      'a word for anybody',
      '« La peur doit reculer ici », a lancé la députée Awa Koné. « Nous irons au bout de nos forces », a ajouté la responsable.',
      ['Awa Koné', 'Awa Koné'],
    ],
    [
      'but not the office of somebody else',
      '« La peur doit reculer ici », a lancé la députée Awa Koné. « Nous irons au bout de nos forces », a ajouté le procureur.',
      ['Awa Koné', 'le procureur'],
    ],
    [
      'nor whom the text brought in by that word',
      "Un habitant de Djibo a fui. « La peur doit reculer ici », a lancé Awa Koné. « Nous irons au bout de nos forces », a ajouté l'habitant.",
      ['Awa Koné', "l'habitant"],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('who frames a quotation', () => {
  it.each([
    [
      'behind a verb that tries to',
      '« Ce qui se passe est une erreur », a tenu à préciser le maire de Ségou.',
      'le maire de Ségou',
    ],
    [
      'with a first name that no list knows',
      '« Nous avons vu quatre motos passer », a indiqué Zadri Issa Modèle.',
      'Zadri Issa Modèle',
    ],
    [
      "by a given name behind an agency's",
      "« Nous avons vu quatre motos passer », affirme à l'AFP Moussa, un étudiant.",
      'Moussa',
    ],
    [
      'not the paper that cites',
      "D'après une source proche de la présidence, citée par le quotidien : « Les gens ont peur de rentrer chez eux. »",
      'une source proche de la présidence',
    ],
    [
      'by the court that opens an inquiry for it',
      'Le parquet de Bamako a ouvert une enquête pour « association de malfaiteurs et financement du terrorisme ».',
      'Le parquet de Bamako',
    ],
    [
      'not by a subject of another clause',
      '« Les gens ont peur de rentrer », a expliqué le préfet, qui a tenté de convaincre le maire.',
      'le préfet',
    ],
  ])('%s', (_name, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('goes on with a given name alone', () => {
    expect(
      speakers(
        "« Nous voulons la vérité », assure Fatou, la compagne d'un soldat. « Je n'arrive pas à croire ce qui se passe », confie-t-elle.",
      ),
    ).toEqual(['Fatou', 'Fatou']);
  });
});
