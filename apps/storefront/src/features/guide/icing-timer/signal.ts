/** How the timer calls: a short tone, and a shake where a device can. */
export type Signal = { call: () => void; end: () => void }

const TONE = { hertz: 660, seconds: 0.35, loudness: 0.2 }

/** Must be made in answer to a press: browsers let nothing sound by itself. */
export function openSignal(): Signal {
  const audio = new AudioContext()
  return {
    call: () => {
      const tone = new OscillatorNode(audio, { frequency: TONE.hertz })
      const gain = new GainNode(audio, { gain: TONE.loudness })
      tone.connect(gain).connect(audio.destination)
      tone.start()
      tone.stop(audio.currentTime + TONE.seconds)
      // Not every browser has it, whatever the types say.
      if ("vibrate" in navigator) {
        navigator.vibrate([200, 100, 200])
      }
    },
    end: () => void audio.close(),
  }
}
