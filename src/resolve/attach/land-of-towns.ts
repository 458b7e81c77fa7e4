/** "**À Kolda**, des élèves ont défilé. La police les a dispersés." in an article that never says "Sénégal": all its towns lie in one country. In: the places of an article that names no country. Out: that country, which is nobody's place for want of words, but in which the towns are. */
import { isPoint, type Spot } from './area.js';

export function landOfTowns(places: readonly Spot[]): Spot | null {
  const [town] = places.filter(isPoint);
  if (!town || places.some((p) => p.country !== town.country)) return null;
  const { country } = town;
  return {
    text: '',
    start: -1,
    end: -1,
    name: country,
    country,
    admin1: null,
    lat: null,
    lon: null,
    precision: 'country',
  };
}
