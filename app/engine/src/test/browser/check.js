// Opens a report in headless Chromium, and prints what an accessibility checker, the network and the clock say of it, as JSON.
// Usage: node check.js CHROMIUM REPORT.html SCREENSHOTS
"use strict";
const path = require("path");
const { pathToFileURL } = require("url");
const fs = require("fs");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const [browserPath, report, screenshots] = process.argv.slice(2);

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return {
    passed: result.passes.map(rule => rule.id),
    failed: result.violations.map(rule => rule.id + ": " + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + " "
      + node.failureSummary).join(" | ")),
  };
}

(async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const said = { requests: [], messages: [], axe: {}, overflow: {} };
  const address = pathToFileURL(path.resolve(report)).href;
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, width, height] of [["1280", 1280, 800], ["1920", 1920, 1080], ["640", 640, 400], ["320", 320, 640]]) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, offline: true });
      const page = await context.newPage();
      page.on("request", request => {
        if (request.url() !== address && !request.url().startsWith("data:image/jpeg;base64,")) {
          said.requests.push(request.url());
        }
      });
      page.on("console", message => said.messages.push(message.text()));
      page.on("pageerror", error => said.messages.push(String(error)));
      await page.goto(address, { waitUntil: "load" });
      if (colorScheme === "light" && name === "1280") {
        said.milliseconds = await page.evaluate(() => {
          const load = performance.getEntriesByType("navigation")[0];
          const paint = performance.getEntriesByName("first-contentful-paint")[0];
          return { interactive: load.domInteractive, load: load.loadEventEnd, paint: paint ? paint.startTime : -1 };
        });
        said.bytes = fs.statSync(report).size;
        said.pictures = await page.evaluate(async () => {
          const all = [...document.images];
          await Promise.all(all.map(image => image.decode()));
          return all.filter(image => image.naturalWidth > 0).length;
        });
      }
      said.styled = await page.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
      said.overflow[colorScheme + name] = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (name === "1280") {
        said.axe[colorScheme] = await violations(page);
      }
      await page.screenshot({ path: path.join(screenshots, `${colorScheme}-${name}.png`) });
      const photo = await page.$("article.photo");
      if (photo) {
        await photo.scrollIntoViewIfNeeded();
        await page.evaluate(() => document.querySelector("article.photo").scrollIntoView({ block: "start" }));
        await page.screenshot({ path: path.join(screenshots, `${colorScheme}-${name}-photo.png`) });
      }
      await context.close();
    }
  }
  await browser.close();
  console.log(JSON.stringify(said));
})().catch(failure => {
  console.error(failure);
  process.exit(1);
});
