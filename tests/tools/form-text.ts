/** Questions of the richer forms as an author writes them. */

/** One question of each richer form, without a slip; every test spoils a copy. */
export const goodForms = `bank: practice
questions:
  - id: x_zoeken
    type: spotting
    objectives: [handelen]
    stem: Wat klopt hier niet?
    material:
      kind: chat
      title: Appgesprek
      rows:
        - { id: rij_een, text: Waar ben je?, signal: vragen }
        - { id: rij_twee, text: Tot straks. }
        - { text: Om acht uur. }
    kinds:
      - { id: vragen, text: Steeds vragen }
      - { id: volgen, text: Volgen }
  - id: x_lijn
    type: pattern
    objectives: [handelen]
    stem: Doet u nu iets?
    lanes:
      - { id: app, text: App }
      - { id: deur, text: Aan de deur }
    incidents:
      - { id: i_een, lane: app, day: 0, at: maandag, text: Een bericht., accept: [wait], reason: Nog niets. }
      - { id: i_twee, lane: app, day: 2, at: woensdag, text: Nog een., accept: [note], reason: Noteer. }
      - { id: i_drie, lane: deur, day: 3, at: donderdag, text: Aan de deur., accept: [act], reason: Nu. }
      - { id: i_vier, lane: deur, day: 9, at: woensdag, text: Weer., accept: [act], reason: Nu. }
    threshold: i_drie
    thresholdReason: Het is een patroon.
  - id: x_logboek
    type: logbook
    objectives: [handelen]
    stem: Schrijf op wat er was.
    material:
      - { kind: note, title: Notitie, rows: [{ text: Om acht uur belde hij aan. }] }
    fields:
      - { id: dag, text: Dag }
      - { id: wat, text: Wat gebeurde er }
      - { id: bron, text: Bron }
    entries:
      - { id: e_een, text: De deurbel, model: { dag: maandag, wat: Hij belde aan., bron: foto } }
    checks:
      - { id: feit, text: Staat er een feit? }
      - { id: dag_goed, text: Klopt de dag? }
  - id: x_getal
    type: numeric
    objectives: [handelen]
    stem: Hoeveel?
    min: 0
    max: 100
    step: 5
    unit: procent
    answer: { from: 40, to: 50 }
    near: { from: 30, to: 60 }
`;
