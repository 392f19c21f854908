import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rankUser, removeUser, takeBack, users } from "../api/access";
import type { AccessUser, OpenInvitation } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { Load } from "../ui/Load";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { InviteForm } from "./InviteForm";
import { WhoIsTold } from "./WhoIsTold";

/** Who may act for a company, and the codes that are out. */
export function Users({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies");
  const asked = useQuery(users(companyId));
  return (
    <Load of={asked}>
      {({ users: people, invitations, mayDecide, told }) => (
        <>
          {people.length === 0 ? (
            <Paragraph>{t("users.none")}</Paragraph>
          ) : (
            <ul className="log">
              {people.map((user) => (
                <User key={user.id} companyId={companyId} user={user} mayDecide={mayDecide} />
              ))}
            </ul>
          )}
          {invitations.length > 0 && (
            <>
              <Paragraph>{t("users.open")}</Paragraph>
              <ul className="log">
                {invitations.map((one) => (
                  <Invitation key={one.id} companyId={companyId} invitation={one} mayDecide={mayDecide} />
                ))}
              </ul>
            </>
          )}
          {mayDecide && <InviteForm companyId={companyId} />}
          <WhoIsTold companyId={companyId} told={told} mayDecide={mayDecide} />
        </>
      )}
    </Load>
  );
}

function User({ companyId, user, mayDecide }: { companyId: string; user: AccessUser; mayDecide: boolean }) {
  const { t } = useTranslation("companies");
  const name = user.name ?? t("users.unnamed");
  const other = user.rank === "ADMINISTRATOR" ? "USER" : "ADMINISTRATOR";
  const command = useCommand(
    (what: "remove" | "rank") =>
      what === "remove" ? removeUser(companyId, user.id) : rankUser(companyId, user.id, other),
    (_, what) => announce(t(what === "remove" ? "users.removed" : "users.ranked")),
  );
  return (
    <li>
      <strong>{name}</strong> {user.me && t("users.me")} <Tag data-color="neutral">{t(`users.rank.${user.rank}`)}</Tag>
      <span className="muted block">{t(`users.way.${user.way}`, { date: day(user.since) })}</span>
      {command.problem && <ProblemAlert problem={command.problem} />}
      {mayDecide && (
        <div className="actions">
          <ActionButton
            variant="tertiary"
            data-size="sm"
            busy={command.busy}
            aria-label={t(`users.make.${other}.of`, { name })}
            onClick={() => void command.run("rank")}
          >
            {t(`users.make.${other}.button`)}
          </ActionButton>
          {user.way !== "CLAIM" && (
            <ActionButton
              variant="tertiary"
              data-size="sm"
              busy={command.busy}
              aria-label={t("users.removeThis", { name })}
              onClick={() => void command.run("remove")}
            >
              {t("users.remove")}
            </ActionButton>
          )}
        </div>
      )}
    </li>
  );
}

function Invitation({
  companyId,
  invitation,
  mayDecide,
}: {
  companyId: string;
  invitation: OpenInvitation;
  mayDecide: boolean;
}) {
  const { t } = useTranslation("companies");
  const whom = invitation.way === "LETTER" ? t("users.letter") : (invitation.note ?? "");
  const command = useCommand(
    (_: "back") => takeBack(companyId, invitation.id),
    () => announce(t("users.takenBack")),
  );
  return (
    <li>
      {t("users.until", { whom, date: day(invitation.expiresAt) })}
      {command.problem && <ProblemAlert problem={command.problem} />}
      {mayDecide && (
        <div className="actions">
          <ActionButton
            variant="tertiary"
            data-size="sm"
            busy={command.busy}
            aria-label={t("users.takeBackThis", { whom })}
            onClick={() => void command.run("back")}
          >
            {t("users.takeBack")}
          </ActionButton>
        </div>
      )}
    </li>
  );
}
