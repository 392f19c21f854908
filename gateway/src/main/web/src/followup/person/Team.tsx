import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colleagues, join, leave } from "../../shared/api/casework";
import type { Candidate, Contact } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { useConsentWords } from "../../shared/consent/words";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";
import { ColleagueSelect } from "./ColleagueSelect";
import { HandOver } from "./HandOver";

/** The one responsible, those who help, and how the case gets to somebody else. */
export default function Team({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const staff = useQuery(colleagues()).data?.items ?? [];
  const contact = person.contact;
  const team = contact?.team ?? [];
  const there = new Set([contact?.subject, ...team.map(({ subject }) => subject)]);
  return (
    <div className="stack">
      <Panel title={t("team.title")}>
        <ul className="log">
          {contact && <Who one={contact} as={t("team.contact")} />}
          {contact?.standIn && <Who one={contact.standIn} as={t("team.standIn")} />}
          {team.map((helper) => (
            <Who key={helper.subject} one={helper} as={t("team.helpers")} leave={person.id} />
          ))}
        </ul>
        {team.length === 0 && <p className="muted">{t("team.alone")}</p>}
        <Add person={person} staff={staff.filter(({ subject }) => !there.has(subject))} />
      </Panel>
      <Panel title={t("team.over")}>
        <HandOver person={person} staff={staff.filter(({ subject }) => subject !== contact?.subject)} />
      </Panel>
    </div>
  );
}

function Who({ one, as, leave: from }: { one: Contact; as: string; leave?: string }) {
  const { t } = useTranslation("mydata");
  const { agency } = useConsentWords();
  const command = useCommand(
    () => leave(from ?? "", one.subject ?? ""),
    () => announce(t("team.removed")),
  );
  return (
    <li>
      <strong>{one.name}</strong> {one.agency && agency(one.agency)}
      <span className="muted block">
        {as} {one.phone}
      </span>
      {command.problem && <ProblemAlert problem={command.problem} />}
      {from && (
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={command.busy}
          aria-label={t("team.removeOne", { name: one.name ?? "" })}
          onClick={() => void command.run(undefined)}
        >
          {t("team.remove")}
        </ActionButton>
      )}
    </li>
  );
}

function Add({ person, staff }: { person: Candidate; staff: Contact[] }) {
  const { t } = useTranslation("mydata");
  const [who, setWho] = useState("");
  const command = useCommand(
    (subject: string) => join(person.id, subject),
    () => {
      setWho("");
      announce(t("team.added"));
    },
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (who) void command.run(who);
      }}
    >
      <ColleagueSelect
        staff={staff}
        id="kollega"
        label={t("team.add")}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      />
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton type="submit" variant="secondary" busy={command.busy}>
          {t("team.addButton")}
        </ActionButton>
      </div>
    </form>
  );
}
