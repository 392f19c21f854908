import { Tag } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Note } from "../api/types";
import { moment } from "../i18n/format";

/** @param children what can be done with a note, for those who can do something */
export function NoteList({ of, children }: { of: Note[]; children?: (note: Note) => ReactNode }) {
  const { t } = useTranslation("mydata");
  return (
    <ul className="log">
      {of.map((note) => (
        <li key={note.id}>
          <p className="own-words">{note.text}</p>
          {children && (
            <Tag data-color={note.readable ? "neutral" : "warning"}>
              {t(note.readable ? "notes.readable" : "notes.kept")}
            </Tag>
          )}
          <span className="muted block">
            {note.by} · {moment(note.at)}
            {note.changedAt && ` · ${t("notes.changed", { date: moment(note.changedAt) })}`}
          </span>
          {children?.(note)}
        </li>
      ))}
    </ul>
  );
}
