import type { DataText } from './data-text.ts';

export const en: DataText = {
  title: 'What Læringsdialog stores',
  parts: [
    {
      heading: 'What is stored, and why',
      lines: [
        'Læringsdialog is a browser extension in which a teacher keeps notes from learning dialogues: utviklingssamtale, elevsamtale and veiledningssamtale. The purpose is to follow up the pupil’s learning.',
        'Of the pupil it stores name, class or group, and grade. Of each talk it stores the date, its kind, learning goals from the work plan and competence aims that the teacher chooses for them, the pupil’s own words, feedback, feed forward, an agreement with a date and how it went, measures, links to the pupil’s work, and with whom each text may be shared. National identity numbers, addresses and marks are not stored.',
        'Of a formal talk it also stores time and place, who took part, the answers to the questions of the school’s form, contributions of subject teachers, the goals that were agreed and who does what, and whether the headteacher is to be told. Where the teacher puts pictures or files of the pupil’s work in the folder, they are stored too (at most 2 MB each). Where the teacher corrects or hides a goal that was read wrongly in a plan, the goal, the correction and which plan it is of are remembered. Of a note on a work plan it stores the text, the plan and the place in it with some words around it, what the note is about, and the pupils or the group that the teacher ties it to.',
        'The teacher is reminded to write briefly and not about health, family or diagnoses. Such information does not belong here.',
        'Text that is written but not saved is kept as a draft. The teacher may tick how the talks have been. That is stored without any pupil and without any talk, with the half-year and the kind of talk alone.',
        'The last ten versions of a changed talk, note or pupil are kept. Deleted talks and notes rest in a bin for 30 days.',
      ],
    },
    {
      heading: 'Where it is',
      lines: [
        'Everything is in the teacher’s browser, on the computer where it is used. The extension has no server and sends nothing: no notes, no usage data, no error reports. Where the teacher asks to fetch the curriculum from Udir, the browser asks for permission first, and open data is fetched from data.udir.no. Udir then sees that someone on this network fetches the curriculum, but nothing about teacher, pupils or goals. The curriculum is public and lies unlocked. What the work plan on the screen says is read only when the teacher opens the panel beside it. In the browser’s own side panel no page is read. A file with a plan is fetched from itslearning only when the teacher asks for it. It is read on the computer and not stored.',
        'Nobody outside the computer processes the information, so no data processing agreement with the makers of the extension is needed. Where the teacher puts a backup in a cloud service, the school’s agreement with that service applies. The file is locked before it gets there.',
      ],
    },
    {
      heading: 'How it is locked',
      lines: [
        'Each record is encrypted by itself with AES-256-GCM. The key is locked with a passphrase that only the teacher knows (Argon2id, 64 MiB, 3 passes), and with a recovery key that the teacher has printed. Nobody else can retrieve either.',
        'In the clear on the disk are only random ids, the kind of talk, dates and states, which queries need. They do not tell who the pupil is.',
        'Læringsdialog locks when the teacher asks for it, when the computer is not in use (5 to 60 minutes), when the computer is locked, and when the browser is closed.',
        'Backups are locked in the same way. An export to JSON is not locked, and that is said where it is made. In notes as Web Annotation pupils stand with random ids alone unless the teacher includes their names. A calendar file has only the pupil’s initials. Agreements, invitations and preparation forms that are printed or saved as files are not locked either: they are made to be passed on, and hold only what is marked for whoever receives them.',
        'Forms saved as files for pupil, home and subject teacher are not locked. They hold only the pupil’s first name, day and time, the questions and shared goals. What is filled in stays in the browser where it is written until the form is cleared. Sender and answer text of invitations lie unlocked; they are not about pupils. The practice picture that the teacher can bring to a team has counts and criteria only: no names, classes or texts, and no numbers from fewer than five pupils or five checks.',
      ],
    },
    {
      heading: 'Who can read it',
      lines: [
        'Only someone with the passphrase or the recovery key, or at a browser that is unlocked. The page in itslearning can’t read the panel. Lock the computer when you leave it.',
        'The extension can’t protect against malware on the computer, or against someone who can change the browser itself.',
      ],
    },
    {
      heading: 'Access, correction and moving',
      lines: [
        'Under Pupils, “All about the pupil” shows everything stored about one pupil: to read, print or save as a file. There it can also be passed on to a new teacher in a locked file for that pupil only. Errors are corrected where the talk stands.',
      ],
    },
    {
      heading: 'Deletion',
      lines: [
        'One pupil can be deleted for good with all that belongs to them. Notes that are tied to that pupil alone are deleted; other notes no longer name the pupil. Everything from before a school year can be deleted together. When the extension is removed from the browser, everything on that computer is gone.',
        'Backups and exported files are where the teacher has put them, and must be deleted there.',
      ],
    },
    {
      heading: 'Responsibility',
      lines: [
        'The school owner (the municipality, the county or the independent school) is the controller of information about pupils, also of what a teacher keeps here. The school owner decides whether the extension may be used, what is to be noted in it, and how long it is kept.',
      ],
    },
  ],
};
