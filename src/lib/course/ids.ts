/** What an id may look like: accepted unchanged by every LMS we know (catalogue A4.4). */
export const idPattern = /^[a-z][a-z0-9_]{0,59}$/;
