import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { history } from "../api/postings";
import type { HistoryEntry, Opening } from "../api/types";
import { moment } from "../i18n/format";
import { Load } from "../ui/Load";

/** Who did what to a place, newest first. */
export function HistoryList({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening");
  const asked = useQuery(history(opening));
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("history.title")}
      </Heading>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t("history.none")}</p>
          ) : (
            <ul className="log">
              {items.map((entry) => (
                <Line key={entry.at + entry.what} entry={entry} />
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

function Line({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation("opening");
  const who = t(`history.who.${entry.who}`);
  return (
    <li>
      <span className="muted block">{moment(entry.at)}</span>
      {t("history.line", {
        who: entry.by && entry.who !== "SYSTEM" ? `${entry.by} (${who})` : who,
        what: t(`history.what.${entry.what as "EDITED"}`),
      })}
      {entry.fields.length > 0 && <Changes of={entry.fields} />}
    </li>
  );
}

/** Long texts and lists are named, not shown: what they are now stands above. */
const IN_WORDS = new Set(["seats", "startFrom", "startTo", "title", "minimumAge", "supervisor", "deadline"]);

function Changes({ of }: { of: HistoryEntry["fields"] }) {
  const { t } = useTranslation("opening");
  const none = t("history.nothing");
  return (
    <ul>
      {of.map(({ field, before, after }) => {
        const name = t(`field.${field as "seats"}`);
        return (
          <li key={field}>
            {IN_WORDS.has(field)
              ? t("history.change", { field: name, before: before ?? none, after: after ?? none })
              : name}
          </li>
        );
      })}
    </ul>
  );
}
