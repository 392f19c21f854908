import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { leaveOffice, markOffice, members } from "../../shared/api/approvals";
import type { Employer, Membership } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";
import { JoinForm } from "./JoinForm";

/** Training offices: which ones a company belongs to, or who belongs to this one. */
export function OfficePanel({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const mark = useCommand(
    (office: boolean) => markOffice(company.id, company.version, office),
    (_, office) => announce(t(office ? "office.marked" : "office.unmarked")),
  );
  return (
    <Panel title={t("office.title")}>
      {company.office ? (
        <Members of={company} />
      ) : (
        <>
          {company.memberships.length === 0 && <Paragraph>{t("office.none")}</Paragraph>}
          {company.memberships.map((membership) => (
            <Member key={membership.office} company={company} membership={membership} />
          ))}
          <details className="ds-details" data-variant="tinted">
            <summary>{t("office.join")}</summary>
            <div>
              <JoinForm key={company.version} company={company} />
            </div>
          </details>
        </>
      )}
      {mark.problem && <ProblemAlert problem={mark.problem} onRetry={() => void mark.reload()} />}
      <div className="actions">
        <ActionButton variant="tertiary" busy={mark.busy} onClick={() => void mark.run(!company.office)}>
          {t(company.office ? "office.unmark" : "office.mark")}
        </ActionButton>
      </div>
    </Panel>
  );
}

function Members({ of }: { of: Employer }) {
  const { t } = useTranslation("companies");
  const asked = useQuery(members(of.id));
  return (
    <Load of={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Paragraph>{t("office.noMembers")}</Paragraph>
        ) : (
          <>
            <Paragraph>{t("office.members")}</Paragraph>
            <ul>
              {items.map(({ id, name }) => (
                <li key={id}>
                  <TextLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId: id }}>
                    {name}
                  </TextLink>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Load>
  );
}

function Member({ company, membership }: { company: Employer; membership: Membership }) {
  const { t } = useTranslation("companies");
  const command = useCommand(
    (_: "leave") => leaveOffice(company.id, company.version, membership.office),
    () => announce(t("office.leftDone")),
  );
  return (
    <>
      <p>
        <TextLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId: membership.office }}>
          {membership.name}
        </TextLink>
        <span className="muted block">
          {t("office.since", { date: day(membership.since), source: membership.source })}
        </span>
      </p>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={command.busy}
          aria-label={t("office.leaveThis", { name: membership.name })}
          onClick={() => void command.run("leave")}
        >
          {t("office.leave")}
        </ActionButton>
      </div>
    </>
  );
}
