/** The looks of course text and the questions in it. Every part of the player that draws any brings them along. */
import fact from './css/fact.css?inline';
import mark from './css/mark.css?inline';
import material from './css/material.css?inline';
import prose from './css/prose.css?inline';
import print from './css/prose-print.css?inline';
import question from './css/question.css?inline';
import card from './css/scenario-card.css?inline';
import { addStyle } from './late.ts';

addStyle(prose + fact + material + question + mark + card + print);
