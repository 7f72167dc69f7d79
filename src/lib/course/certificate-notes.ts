/** Names of what the certificate keeps in the notebook: whose it is, and the day it was made out. No question is called so. */
export const nameNote = 'certificate/name';
export const dayNote = 'certificate/day';
