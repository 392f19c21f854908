import { Button } from "@digdir/designsystemet-react";
import { ArrowDownIcon, ArrowUpIcon, XMarkIcon } from "@navikt/aksel-icons";
import { useTranslation } from "react-i18next";
import { useTradeName } from "../i18n/codes";

interface Props {
  of: string[];
  onChange: (trades: string[], what: "removed" | "moved", slug: string) => void;
}

function swapped(trades: string[], index: number, other: number): string[] {
  const next = [...trades];
  [next[index], next[other]] = [trades[other] as string, trades[index] as string];
  return next;
}

export function RankedTrades({ of, onChange }: Props) {
  const { t } = useTranslation("forms");
  const name = useTradeName();
  if (of.length === 0) return null;
  return (
    <ol className="ranked">
      {of.map((slug, index) => (
        <li key={slug}>
          <span className="ranked-name">
            {index + 1}. {name(slug)}
          </span>
          <span className="ranked-buttons">
            {index > 0 && (
              <Button
                icon
                variant="tertiary"
                aria-label={t("trades.up", { trade: name(slug) })}
                onClick={() => onChange(swapped(of, index, index - 1), "moved", slug)}
              >
                <ArrowUpIcon aria-hidden />
              </Button>
            )}
            {index < of.length - 1 && (
              <Button
                icon
                variant="tertiary"
                aria-label={t("trades.down", { trade: name(slug) })}
                onClick={() => onChange(swapped(of, index, index + 1), "moved", slug)}
              >
                <ArrowDownIcon aria-hidden />
              </Button>
            )}
            <Button
              icon
              variant="tertiary"
              aria-label={t("trades.remove", { trade: name(slug) })}
              onClick={() =>
                onChange(
                  of.filter((one) => one !== slug),
                  "removed",
                  slug,
                )
              }
            >
              <XMarkIcon aria-hidden />
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
