"""Tables: sorted, read, taken away; and the page on paper."""

import csv
import unittest

from reports import ROOT, PHONE, PageTest, bundled


class Tables(PageTest):
    def column(self, page, table, place):
        return page.locator(f"#page-{table} tbody tr > :nth-child({place})").all_text_contents()

    def test_a_click_sorts_a_second_click_turns_it_about(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine")
        button = page.locator("#page-sort-ties-0")
        button.click()
        names = self.column(page, "ties", 1)
        self.assertEqual(names, sorted(names))
        head = page.locator("#page-ties th[scope=col]").first
        self.assertEqual(head.get_attribute("aria-sort"), "ascending")
        self.assertEqual(self.focused(page), "page-sort-ties-0")
        page.keyboard.press("Enter")
        self.assertEqual(self.column(page, "ties", 1), sorted(names, reverse=True))
        self.assertEqual(head.get_attribute("aria-sort"), "descending")

    def test_numbers_sort_as_numbers_with_what_is_missing_last(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine", viewport=PHONE)
        page.locator("#page-sort-actors-2").click()
        degrees = [int(text) for text in self.column(page, "actors", 3)]
        self.assertEqual(degrees, sorted(degrees, reverse=True))
        self.assertGreater(degrees[0], 9)
        page.locator("#page-sort-actors-5").click()
        page.locator("#page-sort-actors-5").click()
        betweenness = self.column(page, "actors", 6)
        known = [float(text) for text in betweenness if text != "–"]
        self.assertEqual(betweenness, [f"{value:.3f}" if value else "0" for value in sorted(known)]
                         + ["–"] * (len(betweenness) - len(known)))

    def test_the_ties_of_the_view_come_as_csv_in_the_order_shown(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine&sign=negative")
        page.locator("#page-sort-ties-1").click()
        name, rows = self.download(page, "#page-ties-csv")
        self.assertEqual(name, "after-ukraine-ties.csv")
        self.assertEqual(len(rows), page.locator("#page-ties tbody tr").count())
        self.assertEqual({row["sign"] for row in rows}, {"negative"})
        shown = self.column(page, "ties", 2)
        names = {actor["id"]: actor["name"] for actor in self.data(page)["actors"]}
        self.assertEqual([names[row["target"]] for row in rows], shown)
        with open(ROOT / "graphs/russia-iran/ties.csv", encoding="utf-8", newline="") as file:
            notes = {row["id"]: row["note"] for row in csv.DictReader(file)}
        self.assertEqual([row["note"] for row in rows], [notes[row["id"]] for row in rows])

    def test_the_actors_come_with_all_the_digits_of_their_measures(self):
        page = self.open(bundled("russia-iran"), "#period=after-cold-war")
        name, rows = self.download(page, "#page-actors-csv")
        self.assertEqual(name, "after-cold-war-actors.csv")
        data = self.data(page)
        period = next(period for period in data["periods"] if period["id"] == "after-cold-war")
        place = [measure["name"] for measure in data["measures"]].index("betweenness")
        self.assertEqual(
            [float(row["betweenness"]) if row["betweenness"] else None for row in rows], period["values"][place]
        )

    def test_the_table_says_what_the_picture_says(self):
        for name in ["russia-iran", "great-powers"]:
            page = self.open(bundled(name))
            period = self.data(page)["periods"][0]
            drawn = sum(len(ties) for line, ties in period["lines"] if page.locator(f"[id='{line}']").count() == 1)
            self.assertEqual(page.locator("#page-ties tbody tr").count(), drawn)
            self.assertIn(f"{drawn} ties shown of {drawn}", page.locator("#page-ties caption").text_content())

    def test_paper_bears_the_picture_the_caption_and_the_ties(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine&about=IRN", scheme="dark")
        page.emulate_media(media="print")
        page.locator("html[data-theme=light]").wait_for()
        self.assertEqual(page.locator("button:visible, input:visible, select:visible").count(),
                         page.locator("#page-ties button:visible").count())
        for shown in ["#page-stage svg", "#page-ties table", "#page-ties caption", "h1"]:
            self.assertTrue(page.locator(shown).is_visible(), shown)
        for hidden in ["#page-matrix", "#page-actors", "#page-panel", "#page-filters", "#page-transport"]:
            self.assertFalse(page.locator(hidden).is_visible(), hidden)
        self.assertEqual(page.locator("#page-stage svg polygon").first.get_attribute("fill"), "#ffffff")


if __name__ == "__main__":
    unittest.main()
