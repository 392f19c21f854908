import { Tag } from "@digdir/designsystemet-react";
import { useIsFetching, useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { notices } from "../api/matches";
import { Live } from "./Live";

const A_MOMENT = 2_000;

/** How many wait for me, beside the way to the inbox, live. The inbox listens for itself. */
export default function Unread({ inbox }: { inbox: string }) {
  const { t } = useTranslation();
  const unread = useQuery(notices()).data?.unread ?? 0;
  const calm = useCalm();
  const elsewhere = useLocation({ select: ({ pathname }) => pathname !== inbox });
  return (
    <>
      {calm && elsewhere && <Live />}
      {unread > 0 && (
        <Tag data-color="danger">
          {unread}
          <span className="ds-sr-only"> {t("unread")}</span>
        </Tag>
      )}
    </>
  );
}

/** What the page asks for goes first; the line that stays open comes after. */
function useCalm() {
  const [calm, setCalm] = useState(false);
  const asking = useIsFetching() > 0;
  useEffect(() => {
    if (calm || asking) return;
    const moment = window.setTimeout(() => setCalm(true), A_MOMENT);
    return () => window.clearTimeout(moment);
  }, [calm, asking]);
  return calm;
}
