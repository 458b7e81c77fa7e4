/** Where an input comes from: what every container reader is told. */

export interface Source {
  readonly id: string;
  /** How errors call it: a path, an address, "entrée standard". */
  readonly name: string;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly fetched: string | null;
}
