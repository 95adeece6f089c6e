package org.sightline.archive.whatsapp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Timestamp;

/**
 * Whether days or months come first is not written down: any date of the chat in which only one of both is possible decides it for
 * all. Times are on the phone's clock. Of one chat.
 */
final class ChatTimes {

    private static final Pattern NAME =
            Pattern.compile("(?<!\\d)(?<year>20\\d{2})-?(?<month>\\d{2})-?(?<day>\\d{2})(?!\\d)");

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private @Nullable Order order;
    private boolean contradictory;

    /** Learns from a date. */
    void see(String date) {
        int[] numbers = numbers(date);
        if (numbers.length == 3 && numbers[0] <= 31) {
            if (date.indexOf('.') > 0 || numbers[0] > 12) {
                decide(Order.DAY_FIRST);
            } else if (numbers[1] > 12) {
                decide(Order.MONTH_FIRST);
            }
        }
    }

    private void decide(Order found) {
        contradictory |= order != null && order != found;
        order = found;
    }

    /** Null where the order of day and month is not known, or it is no time. */
    @Nullable
    Timestamp of(ChatLine line, String attachment) {
        LocalDate day = ofName(attachment);
        day = day == null ? day(line.date()) : day;
        LocalTime time = time(line.time());
        if (day == null || time == null) {
            return null;
        }
        LocalDateTime at = day.atTime(time);
        return Timestamp.isPossible(at) ? new Timestamp(at, null) : null;
    }

    private static @Nullable LocalDate ofName(String name) {
        Matcher found = NAME.matcher(name);
        return found.find()
                ? date(
                        Integer.parseInt(found.group("year")),
                        Integer.parseInt(found.group("month")),
                        Integer.parseInt(found.group("day")))
                : null;
    }

    private @Nullable LocalDate day(String date) {
        int[] numbers = numbers(date);
        if (numbers.length != 3) {
            return null;
        }
        if (numbers[0] > 31) {
            return date(numbers[0], numbers[1], numbers[2]);
        }
        int year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
        if (numbers[0] == numbers[1]) {
            return date(year, numbers[0], numbers[1]);
        }
        if (order == null || contradictory) {
            return null;
        }
        return order == Order.DAY_FIRST ? date(year, numbers[1], numbers[0]) : date(year, numbers[0], numbers[1]);
    }

    private static int[] numbers(String date) {
        String[] parts = date.split("[./-]", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String text) {
        String letters = text.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        String[] parts = text.replaceAll("[^0-9:.]", "").split("[:.]", -1);
        int hour = Integer.parseInt(parts[0]);
        if (!letters.isEmpty()) {
            hour = hour % 12 + (letters.equals("PM") ? 12 : 0);
        }
        try {
            boolean seconds = parts.length > 2 && !parts[2].isEmpty();
            return LocalTime.of(hour, Integer.parseInt(parts[1]), seconds ? Integer.parseInt(parts[2]) : 0);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
