/** The blocks that come to life in course text; the spec authors are held to is `src/content/blocks.ts`. */
import type { Component } from 'svelte';
import Compare from './Compare.svelte';
import Contact from './Contact.svelte';
import Contacts from './Contacts.svelte';
import Phone from './Phone.svelte';
import Question from './Question.svelte';
import Scenario from './Scenario.svelte';

// Props come from the rendered text, where the checker has compared them with the spec.
type Block = Component<Record<string, never>>;

export const blocks = { Compare, Contact, Contacts, Phone, Question, Scenario } as unknown as Record<
	string,
	Block
>;
