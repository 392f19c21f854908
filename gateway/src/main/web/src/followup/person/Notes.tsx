import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changeNote, notes, removeNote, writeNote } from "../../shared/api/casework";
import type { Candidate, Note } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { NoteList } from "../../shared/casework/NoteList";
import { moment } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { NoteForm, type Written } from "./NoteForm";

export default function Notes({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const asked = useQuery(notes(person.id));
  const command = useCommand(
    (body: Written, key: string) => writeNote(person.id, body, key),
    () => announce(t("notes.saved")),
  );
  return (
    <div className="stack">
      <NoteForm key={asked.data?.items[0]?.id ?? "first"} id="notat" command={command} />
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("notes.none")}</Paragraph>
          ) : (
            <NoteList of={items}>{(note) => note.own && <Own person={person} note={note} />}</NoteList>
          )
        }
      </Load>
    </div>
  );
}

function Own({ person, note }: { person: Candidate; note: Note }) {
  const { t } = useTranslation("mydata");
  const [open, setOpen] = useState(false);
  const change = useCommand(
    (body: Written) => changeNote(person.id, note, body),
    () => {
      setOpen(false);
      announce(t("notes.saved"));
    },
  );
  const remove = useCommand(
    () => removeNote(person.id, note.id),
    () => announce(t("notes.removed")),
  );
  if (open) return <NoteForm id={`notat-${note.id}`} note={note} command={change} onCancel={() => setOpen(false)} />;
  const date = moment(note.at);
  return (
    <>
      {remove.problem && <ProblemAlert problem={remove.problem} />}
      <div className="actions">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t("notes.editOne", { date })}
          onClick={() => setOpen(true)}
        >
          {t("notes.edit")}
        </Button>
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={remove.busy}
          aria-label={t("notes.removeOne", { date })}
          onClick={() => void remove.run(undefined)}
        >
          {t("notes.remove")}
        </ActionButton>
      </div>
    </>
  );
}
