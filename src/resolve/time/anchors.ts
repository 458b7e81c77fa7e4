/** From which day "deux jours plus tard", "la veille" and "dans la matinée" are counted. In: the times placed so far, each with what it is the day of. Out: the day that the next one is counted from. */
import type { Context, Value } from './evaluate/value.js';
import type { TimeNode } from './node.js';

/** "a annoncé **mardi** que": the day of the telling; "doit partir **jeudi**": a day that is still ahead; "un soldat **mort le 25 avril**": that of what befell somebody. */
export type TimeRole = 'scene' | 'telling' | 'ahead' | 'beside';

/** The last day that the text placed, and the last on which something was done rather than told. */
export interface Anchors {
  readonly last: Value | null;
  readonly scene: Value | null;
  /** The last that was more than somebody's description. */
  readonly main: Value | null;
}

/** "selon un récit livré **mardi**… se sont rendus **dans la matinée**": of the day of the scene, not of the telling. */
export function anchorFor(node: TimeNode, role: TimeRole, { last, scene, main }: Anchors): Value | null {
  const isBarePart = (node.kind === 'part' || node.kind === 'hour') && node.of === null;
  if (!isBarePart) return last;
  // "l'hommage aux soldats **morts le 25 avril** a lieu **à 15 heures**": not on the day of their death
  return role === 'scene' ? (scene ?? main) : main;
}

/** A day that lies ahead is none from which what was done is counted: "appelle à une marche **jeudi**. Quelques heures plus tôt…". */
function isStillAhead({ from }: Value, role: TimeRole, { direction, reference }: Context): boolean {
  return direction === 'past' && (role === 'ahead' || (reference !== null && (from ?? 0) > reference.day));
}

function withAnchor(anchors: Anchors, value: Value, role: TimeRole): Anchors {
  return {
    last: value,
    scene: role === 'scene' ? value : anchors.scene,
    main: role === 'beside' ? anchors.main : value,
  };
}

export const NO_ANCHORS: Anchors = { last: null, scene: null, main: null };

/** A time just placed. */
interface Placed {
  readonly node: TimeNode;
  readonly value: Value;
  readonly role: TimeRole;
  readonly context: Context;
}

export function anchorsAfter(anchors: Anchors, { node, value, role, context }: Placed): Anchors {
  return isAnchor(node, value) && !isStillAhead(value, role, context) ? withAnchor(anchors, value, role) : anchors;
}

/** Only a time that stands by itself may carry "la veille" or "deux jours après": a closed one, of a month at most. */
function isAnchor(node: TimeNode, value: Value): boolean {
  if (node.kind === 'open' || node.kind === 'cycles' || node.kind === 'years') return false;
  return value.from !== null && value.to !== null;
}
