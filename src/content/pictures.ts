/** Words for pictures of elsewhere: a page that fetches one tells another site who reads it, and when. */
import { plainAddress } from './links.ts';

export const nothingFetched = 'nothing is fetched from elsewhere while a course runs';
export const putInMedia = 'put the file into the media folder of the course';

/** Whether an address is one of another place than the media folder. */
export const isOutside = (address: string): boolean =>
	/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(plainAddress(address));

/** The name that the file of an address would have in the media folder; `…` where it has none that can be read. */
export const pictureFile = (address: string): string =>
	/(?:^|\/)([\w-]+\.[\w.-]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '…';
