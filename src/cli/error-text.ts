/** An error for the reader. In: whatever was thrown. Out: one line in French; what we throw ourselves is French already. */

/** What the system says of files and ports, by its code. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'introuvable',
  EACCES: 'accès refusé',
  EPERM: 'opération interdite',
  EISDIR: 'c’est un dossier, il faut un fichier',
  ENOTDIR: 'ce n’est pas un dossier',
  EEXIST: 'existe déjà',
  ENOSPC: 'plus de place sur le disque',
  EROFS: 'disque en lecture seule',
  EMFILE: 'trop de fichiers ouverts',
};

export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : SYSTEM[code];
  if (known === undefined) return error.message;
  return path === undefined ? known : `${path} : ${known}`;
}
