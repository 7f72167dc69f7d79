/** Paths as they are typed on a command line. */
import { existsSync, statSync } from 'node:fs';

/** Whether there is a folder at this path; a file is none. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
