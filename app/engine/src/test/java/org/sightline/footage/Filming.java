package org.sightline.footage;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sightline.model.Box;

/** Draws the frames of a board. Not for several threads. */
public final class Filming {

    private static final int SHAPES = 14;
    private static final int COLOURS = 160;

    private final Storyboard board;
    private final List<Long> ticks;
    private final Map<Integer, BufferedImage> backdrops = new HashMap<>();

    public Filming(Storyboard board) {
        this.board = board;
        this.ticks = board.rate().ticks(board.seconds(), board.seed());
    }

    /** How many frames there are. */
    public int frames() {
        return ticks.size();
    }

    /** When a frame is shown, in ticks of the board's rate. */
    public long tick(int frame) {
        return ticks.get(frame);
    }

    /** When a frame is shown, in seconds. */
    public double seconds(int frame) {
        return (double) tick(frame) / board.rate().ticksPerSecond();
    }

    /** A frame as it is stored, BGR: turned against what players do. */
    public BufferedImage stored(int frame) {
        return turned(upright(frame), (4 - board.quarterTurns()) % 4);
    }

    /** A frame as it is seen, BGR. */
    public BufferedImage upright(int frame) {
        double time = seconds(frame) + 1e-9;
        double begin = 0;
        Shot shot = board.shots().get(0);
        for (Shot each : board.shots()) {
            shot = each;
            if (time < begin + each.seconds()) {
                break;
            }
            begin += each.seconds();
        }
        BufferedImage picture = new BufferedImage(board.width(), board.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(backdrops.computeIfAbsent(shot.backdrop(), this::backdrop), 0, 0, null);
        for (Stay stay : shot.stays()) {
            if (stay.isAt(time - begin)) {
                draw(graphics, stay.portrait(), stay.at(time - begin));
            }
        }
        graphics.dispose();
        addNoise(picture, frame);
        return picture;
    }

    private void draw(Graphics2D graphics, Portrait portrait, Pose pose) {
        double scale = pose.interEye() / portrait.interEye();
        Box face = board.box(portrait, pose);
        AffineTransform place = AffineTransform.getTranslateInstance(
                face.x() - portrait.face().x() * scale,
                face.y() - portrait.face().y() * scale);
        // Bilinear interpolation alone skips pixels of much larger pictures.
        BufferedImage source = portrait.picture();
        double rest = scale;
        while (rest < 0.5) {
            source = halved(source);
            rest *= 2;
        }
        place.scale(rest, rest);
        graphics.drawImage(source, place, null);
    }

    private static BufferedImage halved(BufferedImage picture) {
        int width = Math.max(1, picture.getWidth() / 2);
        int height = Math.max(1, picture.getHeight() / 2);
        BufferedImage half = new BufferedImage(width, height, picture.getType());
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    /** Rectangles and ellipses of many colours: no two backdrops are alike, and nothing in them is a face. */
    private BufferedImage backdrop(int number) {
        Random random = new Random(number * 7919L);
        BufferedImage picture = new BufferedImage(board.width(), board.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), board.width(), board.height(), colour(random)));
        graphics.fillRect(0, 0, board.width(), board.height());
        for (int shape = 0; shape < SHAPES; shape++) {
            graphics.setColor(colour(random));
            int x = random.nextInt(board.width());
            int y = random.nextInt(board.height());
            int width = board.width() / 20 + random.nextInt(board.width() / 3);
            int height = board.height() / 20 + random.nextInt(board.height() / 3);
            if (shape % 3 == 0) {
                graphics.fillRoundRect(x, y, width, height, width / 5, height / 5);
            } else {
                graphics.fillRect(x, y, width, height);
            }
        }
        graphics.dispose();
        return picture;
    }

    private static Color colour(Random random) {
        return new Color(40 + random.nextInt(COLOURS), 40 + random.nextInt(COLOURS), 40 + random.nextInt(COLOURS));
    }

    private void addNoise(BufferedImage picture, int frame) {
        if (board.noise() <= 0) {
            return;
        }
        Random random = new Random(board.seed() * 31 + frame);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            // The sum of two dice is near enough to a bell, and much quicker.
            double deviation = (random.nextFloat() + random.nextFloat() - 1) * board.noise() * 2.45;
            int value = (int) Math.round((pixels[i] & 0xFF) + deviation);
            pixels[i] = (byte) Math.min(255, Math.max(0, value));
        }
    }

    /** Turned clockwise by quarters. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        if (quarters == 0) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean across = quarters % 2 == 1;
        BufferedImage turned =
                new BufferedImage(across ? height : width, across ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        AffineTransform turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }
}
